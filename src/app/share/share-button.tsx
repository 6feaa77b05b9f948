import type { ReactNode } from 'react';
import type { Article } from '#news/article/article.ts';
import { Disclosure } from '../ui/disclosure.tsx';

const loadPanel = () => import('./share-panel.tsx');

interface Props {
  /** What the button says: what is shared. */
  readonly label: string;
  /** The article, where it is one that is shared: it can be cited. */
  readonly article?: Article;
  /** What stands before it: so that what it opens comes after it, for the keyboard too. */
  readonly children?: ReactNode;
}

/** Opens the ways to share this address, which are loaded then. Absent without JavaScript, by style. */
export function ShareButton({ label, article, children }: Props) {
  return (
    <div className="share needs-script">
      {children}
      <Disclosure className="button" label={label} load={loadPanel}>
        {({ SharePanel }) => <SharePanel article={article} />}
      </Disclosure>
    </div>
  );
}
