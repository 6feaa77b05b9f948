import type { Article } from '#news/article.ts';
import { useFirstMove } from '../hooks/use-first-move.ts';
import { mayFetchAhead } from '../may-fetch-ahead.ts';

const load = () => (mayFetchAhead() ? import('./printed-citation.tsx') : null);

/** What an article ends with on paper; there before it is asked for: a page that is about to be printed waits for nothing. */
export function Imprint(props: { readonly article: Article }) {
  const loaded = useFirstMove(load);
  return loaded && <loaded.PrintedCitation {...props} />;
}
