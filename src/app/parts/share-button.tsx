import type { ReactNode } from 'react';
import type { Article } from '#news/article.ts';
import { useOpening } from '../hooks/use-opening.ts';
import { Unreachable } from './unreachable.tsx';

interface Props {
  /** As the button calls it. */
  readonly what: string;
  /** The article, where it is one that is shared: it can be cited. */
  readonly article?: Article;
  /** What stands before it. */
  readonly children?: ReactNode;
}

/** Opens the ways to share this address, which are loaded then. Absent without JavaScript, by style. */
export function ShareButton({ what, article, children }: Props) {
  const { loaded, isFailed, toggle } = useOpening(() => import('./share-panel.tsx'));
  return (
    <div className="share needs-script">
      {children}
      <button type="button" className="button" aria-expanded={!!loaded} onClick={toggle}>
        Share {what}
      </button>
      {isFailed && <Unreachable />}
      {loaded && <loaded.SharePanel article={article} />}
    </div>
  );
}
