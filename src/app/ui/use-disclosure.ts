import { useState } from 'react';
import { useLazyModule } from './use-lazy-module.ts';

/**
 * What a button opens and closes, whose code is loaded first: while it is open and loaded, `loaded` is that module. Where it
 * cannot be fetched `isFailed` says so, and the next press tries again. `load` must be the same function each time.
 */
export function useDisclosure<Module extends object>(load: () => Promise<Module>) {
  /** Zero while it is closed. */
  const [attempt, setAttempt] = useState(0);
  const { module, isFailed } = useLazyModule(attempt, load);
  const toggle = () => setAttempt(attempt === 0 || isFailed ? attempt + 1 : 0);
  return { loaded: attempt === 0 ? undefined : module, isFailed, toggle };
}
