import { type ComponentType, type ReactNode, useState } from 'react';
import type { Article } from '#news/article.ts';

interface Props {
  /** As the button calls it. */
  readonly what: string;
  /** The article, where it is one that is shared: it can be cited. */
  readonly article?: Article;
  /** What stands beside it. */
  readonly children?: ReactNode;
}

interface Panel {
  readonly SharePanel: ComponentType<{ readonly article: Article | undefined }>;
}

/** Opens the ways to share this address, which are loaded then. Absent without JavaScript, by style. */
export function ShareButton({ what, article, children }: Props) {
  const [panel, setPanel] = useState<Panel>();
  const toggle = async () => {
    const loaded = await import('./share-panel.tsx');
    setPanel((open) => (open ? undefined : loaded));
  };
  return (
    <div className="share needs-script">
      <button type="button" className="button" aria-expanded={!!panel} onClick={() => void toggle()}>
        Share {what}
      </button>
      {children}
      {panel && <panel.SharePanel article={article} />}
    </div>
  );
}
