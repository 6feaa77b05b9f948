import type { ReactNode } from 'react';

interface Props {
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button that opens and closes something, and tells which. */
export function Opener({ isOpen, onPress, children }: Props) {
  return (
    <button type="button" className="button" aria-expanded={isOpen} onClick={onPress}>
      {children}
    </button>
  );
}
