import type { ReactNode, MouseEvent } from 'react';
import { Link } from 'react-router';
import type { Opened } from '../find-extent.ts';

interface Props {
  readonly to: string;
  /** Where the list was opened, if what follows is to stand below it. */
  readonly opened?: Opened;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** Opens a list further, or another page of it. How far it is open stands in the address, so that Back and reload keep it. */
export function OpenLink({ to, opened, onClick, children }: Props) {
  const isSameList = opened !== undefined;
  return (
    <Link
      className="button"
      to={to}
      preventScrollReset={isSameList}
      replace={isSameList}
      state={{ opened }}
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
