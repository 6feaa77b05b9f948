import type { ReactNode } from 'react';
import { useOpening } from '../hooks/use-opening.ts';
import { Unreachable } from './unreachable.tsx';

interface Props<Module> {
  readonly name: string;
  readonly load: () => Promise<Module>;
  /** Draws what it opens; `close` closes it again. */
  readonly renderPanel: (loaded: Module, close: () => void) => ReactNode;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}

/** A button that opens and closes something, which is loaded then. */
export function PanelButton<Module extends object>({ name, load, renderPanel, children }: Props<Module>) {
  const { loaded, isFailed, toggle } = useOpening(load);
  return (
    <>
      <button type="button" className="button" aria-expanded={!!loaded} onClick={toggle}>
        {name}
      </button>
      {children}
      {isFailed && <Unreachable />}
      {loaded && renderPanel(loaded, toggle)}
    </>
  );
}
