import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A history entry's memory of where its list was opened. */
export type Opened = 'start' | number;

interface Props {
  readonly to: string;
  /** Where the list was opened, if what follows is to stand below it. */
  readonly opened?: Opened;
  readonly children: ReactNode;
}

/** Opens a list further, or another page of it. How far it is open stands in the address, so that Back and reload keep it. */
export function OpenLink({ to, opened, children }: Props) {
  const isSameList = opened !== undefined;
  return (
    <p className="more needs-script">
      <Link className="button" to={to} preventScrollReset={isSameList} replace={isSameList} state={{ opened }}>
        {children}
      </Link>
    </p>
  );
}
