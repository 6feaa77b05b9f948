import type { ReactNode } from 'react';
import { useDisclosure } from './use-disclosure.ts';
import { Unreachable } from './unreachable.tsx';

interface Props<Module> {
  readonly className?: string;
  readonly label: string;
  /** Loads what the button opens; the same function each time. */
  readonly load: () => Promise<Module>;
  /** What is drawn when it is there; `close` closes it again. */
  readonly children: (loaded: Module, close: () => void) => ReactNode;
}

/**
 * A button, and after it what it opens, which is loaded then. Nothing without JavaScript: `needs-script` belongs around
 * it.
 */
export function Disclosure<Module extends object>({ className, label, load, children }: Props<Module>) {
  const { loaded, isFailed, toggle } = useDisclosure(load);
  return (
    <>
      <button type="button" className={className} aria-expanded={!!loaded} onClick={toggle}>
        {label}
      </button>
      {isFailed && <Unreachable />}
      {loaded && children(loaded, toggle)}
    </>
  );
}
