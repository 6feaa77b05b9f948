import { useEffect, useState } from 'react';

/** Modules that are loaded, by the function that loads them. */
const modules = new WeakMap<() => unknown, object>();

/** A module that may not be there: while it is loaded, and where it could not be fetched. */
export interface LazyModule<Module> {
  readonly module: Module | undefined;
  readonly isFailed: boolean;
}

/**
 * Loads the module of a component once it is wanted. It stays when it is no longer wanted; where it was loaded before it is
 * there at the first render. `load` must be the same function each time, and gives null where there is nothing to load.
 * Nothing is thrown: what fails is tried again when `wanted` changes, so that a number can count attempts.
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
