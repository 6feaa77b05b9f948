import type { ReactNode } from 'react';
import { useDisclosure } from './use-disclosure.ts';
import { Unreachable } from './unreachable.tsx';

interface Props<Module> {
  readonly className?: string;
  readonly label: string;
  /** Loads the module of the content; the same function at each render. */
  readonly load: () => Promise<Module>;
  /** Renders the content once its module is loaded; `close` closes it. */
  readonly children: (loaded: Module, close: () => void) => ReactNode;
}

/**
 * A button followed by the content it opens, whose module is loaded on the first press. It does not work without
 * JavaScript: wrap it in `needs-script`.
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
