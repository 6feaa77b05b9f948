import type { Article } from '#news/article/article.ts';
import { useHasInteracted } from '../ui/use-has-interacted.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { mayPrefetch } from '../ui/may-prefetch.ts';

const load = () => (mayPrefetch() ? import('../share/printed-citation.tsx') : null);

/** What an article ends with on paper; there before it is asked for: a page that is about to be printed waits for nothing. */
export function Imprint(props: { readonly article: Article }) {
  const { module } = useLazyModule(useHasInteracted(), load);
  return module && <module.PrintedCitation {...props} />;
}
