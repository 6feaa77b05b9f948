import type { ReactNode } from 'react';
import type { Article } from '#news/article.ts';
import { Opening } from './opening.tsx';

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
  return (
    <div className="share needs-script">
      {children}
      <Opening className="button" label={`Share ${what}`} load={() => import('./share-panel.tsx')}>
        {({ SharePanel }) => <SharePanel article={article} />}
      </Opening>
    </div>
  );
}
