import { type ComponentType, useEffect, useState } from 'react';
import type { Article } from '#news/article.ts';
import { onEvents } from '../on-events.ts';

interface Props {
  readonly article: Article;
}

/** Links to passages, from when one was followed or text was selected: most visits do neither and load nothing of it. */
export function Passages(props: Props) {
  const [Links, setLinks] = useState<ComponentType<Props>>();
  useEffect(() => {
    const load = () => void import('./passage-links.tsx').then((loaded) => setLinks(() => loaded.PassageLinks));
    const look = () => void (getSelection()?.isCollapsed === false && load());
    if (location.search.includes('quote=')) load();
    return onEvents(['selectionchange'], look);
  }, []);
  return Links && <Links {...props} />;
}
