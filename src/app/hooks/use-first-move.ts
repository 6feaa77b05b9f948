import { useEffect, useState } from 'react';
import { useWanted } from './use-wanted.ts';

/**
 * What is loaded at the reader's first move on a page, so that a visit that begins pays nothing for it; otherwise as
 * `useWanted` has it.
 */
export function useFirstMove<Module extends object>(load: () => Promise<Module> | null): Module | undefined {
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const onMove = () => {
      stop.abort();
      setMoved(true);
    };
    for (const move of ['pointerover', 'keydown']) document.addEventListener(move, onMove, stop);
    return () => stop.abort();
  }, []);
  return useWanted(hasMoved, load);
}
