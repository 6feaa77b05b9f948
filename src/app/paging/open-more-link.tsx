import type { ReactNode, MouseEvent } from 'react';
import type { Opened } from './list-extent.ts';
import { isPlainClick } from '../navigation/use-follow-links.ts';
import { useOpenMore } from './use-open-more.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly to: string;
  /** Where the open part begins, if the new page is to be added below it. Without it the page is opened alone. */
  readonly opened?: Opened;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** A link that adds a page to the open part of a list, or opens another page of it alone. */
export function OpenMoreLink({ to, opened, onClick, children }: Props) {
  const openMore = useOpenMore();
  const open = (event: MouseEvent<HTMLElement>) => {
    onClick(event);
    if (opened === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    openMore(to, opened);
  };
  return (
    <Link className="button" to={to} onClick={open}>
      {children}
    </Link>
  );
}
