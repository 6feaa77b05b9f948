import { useContext } from 'react';
import type { Article } from '#news/article/article.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { KeptContext } from '../device/kept-context.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** Not in the frame that shows the article: what loads takes its time from that. */
const load = () => new Promise<void>(whenIdle).then(() => import('../device/kept-place.tsx'));

/** Where a long article was left, once it is known what this device keeps. Nothing where it keeps nothing. */
export function ReadingPlace(props: { readonly article: Article }) {
  const { module } = useLazyModule(useContext(KeptContext) !== undefined, load);
  return module && <module.KeptPlace {...props} />;
}
