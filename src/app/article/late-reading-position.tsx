import { useContext } from 'react';
import type { Article } from '#news/article/article.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { SavedContext } from '../device/saved-context.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** Not in the frame that shows the article: what loads takes its time from that. */
const load = () => new Promise<void>(whenIdle).then(() => import('../device/reading-position.tsx'));

/** Where a long article was left, once it is known what this device keeps. Nothing where it keeps nothing. */
export function ReadingPlace(props: { readonly article: Article }) {
  const { module } = useLazyModule(useContext(SavedContext) !== undefined, load);
  return module && <module.ReadingPosition {...props} />;
}
