import { lazy, Suspense } from 'react';
import type { Article } from '#news/article.ts';
import { useOpening } from '../hooks/use-opening.ts';
import { Unreachable } from './unreachable.tsx';

const loadPanel = () => import('./share-panel.tsx').then((module) => ({ default: module.SharePanel }));
const SharePanel = lazy(loadPanel);

interface Props {
  /** As the button calls it. */
  readonly what: string;
  /** The article, where it is one that is shared: it can be cited. */
  readonly article?: Article;
}

/** Opens the ways to share this address, which are loaded then. Absent without JavaScript, by style. */
export function ShareButton({ what, article }: Props) {
  const { isOpen, isFailed, toggle } = useOpening(loadPanel);
  return (
    <div className="share needs-script">
      <button type="button" className="button" aria-expanded={isOpen} onClick={toggle}>
        Share {what}
      </button>
      {isFailed && <Unreachable />}
      {isOpen && (
        <Suspense>
          <SharePanel article={article} />
        </Suspense>
      )}
    </div>
  );
}
