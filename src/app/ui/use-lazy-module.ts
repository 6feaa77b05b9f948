import { useEffect, useState } from 'react';

/** Loaded modules by the function that loads them. */
const modules = new WeakMap<() => unknown, object>();

/** A module that is undefined until it is loaded, and where it could not be. */
export interface LazyModule<Module> {
  readonly module: Module | undefined;
  readonly isFailed: boolean;
}

/**
 * Loads a module once `wanted` is truthy. It stays loaded; a module that was loaded before is there at the first
 * render. `load` must be the same function at each render, and returns null where there is nothing to load. Nothing is
 * thrown; a failed load is tried again when `wanted` changes, so that a number can count the attempts.
 */
export function useLazyModule<Module extends object>(
  wanted: boolean | number,
  load: () => Promise<Module> | null,
): LazyModule<Module> {
  const [module, setModule] = useState(() => (wanted ? (modules.get(load) as Module | undefined) : undefined));
  const [hasFailed, setFailed] = useState(false);
  const isLoaded = module !== undefined;
  useEffect(() => {
    if (!wanted || isLoaded) return;
    const start = async () => {
      const loaded = await load();
      if (loaded === null) return;
      modules.set(load, loaded);
      setModule(loaded);
    };
    start().catch(() => setFailed(true));
  }, [wanted, isLoaded, load]);
  return { module, isFailed: hasFailed && !isLoaded };
}
