import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Article } from '#news/article/article.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { onEvents } from '../ui/on-events.ts';

const load = () => import('./passage-links.tsx');

/** Links to passages, from when one was followed or text was selected: most visits do neither and load nothing of it. */
export function Passages(props: { readonly article: Article }) {
  const [hasSelected, setSelected] = useState(false);
  useEffect(() => onEvents(['selectionchange'], () => getSelection()?.isCollapsed === false && setSelected(true)), []);
  const isFollowed = useLocation().search.includes('quote=');
  const { module } = useLazyModule(hasSelected || isFollowed, load);
  return module && <module.PassageLinks {...props} />;
}
