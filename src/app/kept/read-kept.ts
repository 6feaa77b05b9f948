import type { Article, ArticleId } from '#news/article/article.ts';
import { articleKey, storeName } from '#news/kept/kept.ts';
import { base } from '../settings/base.ts';

/** An article as it is kept on this device; null where it is not. */
export async function readKept(id: ArticleId): Promise<Article | null> {
  for (const store of ['saved', 'lists', 'articles'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- mostly the first has it
    const kept = await caches.match(articleKey(base, id), { cacheName: storeName(base, store) }).catch(() => undefined);
    // oxlint-disable-next-line no-await-in-loop
    if (kept !== undefined) return (await kept.json()) as Article;
  }
  return null;
}
