import { useState } from 'react';
import { useLazyModule } from './use-lazy-module.ts';

/**
 * The state of a button that opens content whose module is loaded first: `loaded` is that module while the content is
 * open. Where it cannot be loaded `isFailed` is true, and the next press tries again. `load` must be the same function
 * at each render.
 */
export function useDisclosure<Module extends object>(load: () => Promise<Module>) {
  /** Zero while it is closed. */
  const [attempt, setAttempt] = useState(0);
  const { module, isFailed } = useLazyModule(attempt, load);
  const toggle = () => setAttempt(attempt === 0 || isFailed ? attempt + 1 : 0);
  return { loaded: attempt === 0 ? undefined : module, isFailed, toggle };
}
