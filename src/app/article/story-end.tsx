import type { Article } from '#news/article/article.ts';
import { PrintedCitation } from '../share/printed-citation.tsx';
import { ReportLink } from './report-link.tsx';

/** What stands at the end of an article and can wait for a reader's first interaction. */
export function StoryEnd({ article }: { readonly article: Article }) {
  return (
    <>
      <ReportLink article={article} />
      <PrintedCitation article={article} />
    </>
  );
}
