import type { ReactNode } from 'react';
import type { Article } from '#news/article.ts';
import { useLoaded } from '../hooks/use-loaded.ts';
import { Opener } from '../ui/opener.tsx';

interface Props {
  /** As the button calls it. */
  readonly what: string;
  /** The article, where it is one that is shared: it can be cited. */
  readonly article?: Article;
  /** What else can be done with it, beside the button. */
  readonly children?: ReactNode;
}

/** Opens the ways to share this address, which are loaded then. Absent without JavaScript, by style. */
export function ShareButton({ what, article, children }: Props) {
  const [panel, toggle] = useLoaded(() => import('./share-panel.tsx'));
  return (
    <div className="share needs-script">
      <Opener isOpen={!!panel} onPress={toggle}>
        Share {what}
      </Opener>
      {children}
      {panel && <panel.SharePanel article={article} />}
    </div>
  );
}
