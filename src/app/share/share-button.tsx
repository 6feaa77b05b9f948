import type { ReactNode } from 'react';
import type { Article } from '#news/article/article.ts';
import type { ListToDownload } from '../export/download-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

const loadPanel = () => import('./share-panel.tsx');

interface Props {
  /** The button's label: what is shared. */
  readonly label: string;
  /** The article, if one is shared: it can be cited. */
  readonly article?: Article;
  /** The list, if one is shared: it can be downloaded. */
  readonly list?: ListToDownload;
  /** Rendered before the button, so that what the button opens follows it in the tab order. */
  readonly children?: ReactNode;
  /** Rendered after it: what may come late. */
  readonly last?: ReactNode;
}

/** The button that opens the share panel, which is loaded then. Hidden without JavaScript. */
export function ShareButton({ label, article, list, children, last }: Props) {
  return (
    <div className="share needs-script">
      {children}
      <Disclosure className="button" label={label} load={loadPanel}>
        {({ SharePanel }) => <SharePanel article={article} list={list} />}
      </Disclosure>
      {last}
    </div>
  );
}
