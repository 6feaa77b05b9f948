import { type ComponentType, useState } from 'react';
import { Unreachable } from './unreachable.tsx';

interface Props<Given extends object> {
  readonly className?: string;
  readonly label: string;
  /** Loads what the button opens. */
  readonly load: () => Promise<ComponentType<Given>>;
  /** What that is given. */
  readonly given: Given;
}

/**
 * A button, and after it what it opens, which is loaded then. Where that cannot be had it says so, and the next press tries
 * again. It does nothing without JavaScript: `needs-script` belongs around it.
 */
export function Opening<Given extends object>({ className, label, load, given }: Props<Given>) {
  // Null where it could not be had.
  const [part, setPart] = useState<{ readonly Part: ComponentType<Given> } | null>();
  const toggle = () => {
    if (part) setPart(undefined);
    else
      load().then(
        (Part) => setPart({ Part }),
        () => setPart(null),
      );
  };
  return (
    <>
      <button type="button" className={className} aria-expanded={!!part} onClick={toggle}>
        {label}
      </button>
      {part === null && <Unreachable />}
      {part && <part.Part {...given} />}
    </>
  );
}
