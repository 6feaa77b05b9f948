import type { QueryClient } from '@tanstack/react-query';
import type { Summary } from '#news/article.ts';
import { save, savedArticle, unsave } from '#news/kept.ts';
import { changeKept, explainFailure } from './keeping.ts';

/** Saves an article, or takes it out of what is saved; says in words what became of it. Never rejects. */
export async function saveArticle(client: QueryClient, article: Summary, wanted: boolean): Promise<string> {
  try {
    await changeKept(client, (kept) =>
      wanted ? save(kept, savedArticle(article, new Date().toISOString())) : unsave(kept, article.id),
    );
    return wanted ? 'Saved on this device.' : 'No longer saved.';
  } catch (error) {
    return `Nothing was saved. ${explainFailure(error)}`;
  }
}
