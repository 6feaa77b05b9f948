import type { ReactNode, MouseEvent } from 'react';
import type { Opened } from './list-extent.ts';
import { isPlainClick } from '../ui/use-follow-links.ts';
import { useOpenMore } from './use-open-more.ts';
import { Link } from '../ui/link.tsx';

interface Props {
  readonly to: string;
  /** Where the list was opened, if what follows is to stand below it. */
  readonly opened?: Opened;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** Opens a list further, or another page of it. */
export function OpenMoreLink({ to, opened, onClick, children }: Props) {
  const openFurther = useOpenMore();
  const open = (event: MouseEvent<HTMLElement>) => {
    onClick(event);
    if (opened === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    openFurther(to, opened);
  };
  return (
    <Link className="button" to={to} onClick={open}>
      {children}
    </Link>
  );
}
