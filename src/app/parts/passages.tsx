import { useEffect, useState } from 'react';
import type { Article } from '#news/article.ts';
import { useLazyModule } from '../hooks/use-lazy-module.ts';
import { onEvents } from '../on-events.ts';

const load = () => import('./passage-links.tsx');

/** Links to passages, from when one was followed or text was selected: most visits do neither and load nothing of it. */
export function Passages(props: { readonly article: Article }) {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (location.search.includes('quote=')) setWanted(true);
    return onEvents(['selectionchange'], () => getSelection()?.isCollapsed === false && setWanted(true));
  }, []);
  const { module } = useLazyModule(isWanted, load);
  return module && <module.PassageLinks {...props} />;
}
