import type { ReactNode, MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Opened } from '../find-extent.ts';
import { isPlainClick } from '../hooks/use-follow-links.ts';
import { Link } from '../ui/link.tsx';

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
  const navigate = useNavigate();
  const open = (event: MouseEvent<HTMLElement>) => {
    onClick(event);
    if (!isSameList || !isPlainClick(event)) return;
    event.preventDefault();
    void navigate(to, { replace: true, preventScrollReset: true, state: { opened } });
  };
  return (
    <Link className="button" to={to} onClick={open}>
      {children}
    </Link>
  );
}
