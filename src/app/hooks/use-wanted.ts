import { useEffect, useState } from 'react';

/**
 * What is loaded once it is wanted; undefined until it is there, and where `load` gives nothing or fails: without a
 * connection the page stays as it is. Give it the same `load` each time.
 */
export function useWanted<Module extends object>(
  isWanted: boolean,
  load: () => Promise<Module> | null,
): Module | undefined {
  const [loaded, setLoaded] = useState<Module>();
  useEffect(() => {
    if (isWanted) void load()?.then(setLoaded, () => {});
  }, [isWanted, load]);
  return loaded;
}
