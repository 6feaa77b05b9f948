import { useEffect, useState } from 'react';
import { useLocation } from '../navigation/navigation-context.tsx';
import type { Article } from '#news/article/article.ts';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { onEvents } from '../ui/on-events.ts';

const load = () => import('./passage-links.tsx');

/**
 * Links to passages. Their code is loaded once text is selected or where the address quotes a passage: most visits do
 * neither.
 */
export function Passages(props: { readonly article: Article }) {
  const [hasSelected, setSelected] = useState(false);
  useEffect(() => onEvents(['selectionchange'], () => getSelection()?.isCollapsed === false && setSelected(true)), []);
  const hasQuote = useLocation().search.includes('quote=');
  const { module } = useLazyModule(hasSelected || hasQuote, load);
  return module && <module.PassageLinks {...props} />;
}
