import { useEffect, useState } from 'react';

/**
 * What is loaded at the reader's first move on a page, so that a visit that begins pays nothing for it; undefined until it is
 * there, and where `load` gives nothing or fails: without a connection the page stays as it is. Give it the same `load`
 * each time.
 */
export function useFirstMove<Module extends object>(load: () => Promise<Module> | null): Module | undefined {
  const [loaded, setLoaded] = useState<Module>();
  useEffect(() => {
    const stop = new AbortController();
    const onMove = () => {
      stop.abort();
      void load()?.then(setLoaded, () => {});
    };
    for (const move of ['pointerover', 'keydown']) document.addEventListener(move, onMove, stop);
    return () => stop.abort();
  }, [load]);
  return loaded;
}
