import type { Article } from '#news/article.ts';
import { Opening } from './opening.tsx';

interface Props {
  /** As the button calls it. */
  readonly what: string;
  /** The article, where it is one that is shared: it can be cited. */
  readonly article?: Article;
}

const loadPanel = () => import('./share-panel.tsx').then(({ SharePanel }) => SharePanel);

/** Opens the ways to share this address. */
export function ShareButton({ what, article }: Props) {
  return <Opening className="share" label={`Share ${what}`} load={loadPanel} given={{ article }} />;
}
