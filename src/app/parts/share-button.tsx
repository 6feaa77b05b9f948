import type { ReactNode } from 'react';
import type { Article } from '#news/article.ts';
import { PanelButton } from './panel-button.tsx';

interface Props {
  /** As the button calls it. */
  readonly what: string;
  /** The article, where it is one that is shared: it can be cited. */
  readonly article?: Article;
  /** What stands beside it. */
  readonly children?: ReactNode;
}

/** Opens the ways to share this address. Absent without JavaScript, by style. */
export function ShareButton({ what, article, children }: Props) {
  return (
    <div className="share needs-script">
      <PanelButton
        name={`Share ${what}`}
        load={() => import('./share-panel.tsx')}
        renderPanel={({ SharePanel }) => <SharePanel article={article} />}
      >
        {children}
      </PanelButton>
    </div>
  );
}
