import { useState } from 'react';

/**
 * What a button opens and closes, whose code is loaded first: while it is open, `loaded` is that module. Where it cannot be had
 * the page stays as it is, says so, and the next press tries again.
 */
export function useOpening<Module extends object>(load: () => Promise<Module>) {
  const [loaded, setLoaded] = useState<Module | false>();
  const toggle = async () => setLoaded(loaded ? undefined : await load().catch(() => false as const));
  return { loaded, isFailed: loaded === false, toggle: () => void toggle() };
}
