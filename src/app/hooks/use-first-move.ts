import { useEffect, useState } from 'react';
import { onEvents } from '../on-events.ts';
import { useWanted } from './use-wanted.ts';

/**
 * What is loaded at the reader's first move on a page, so that a visit that begins pays nothing for it; otherwise as
 * `useWanted` has it.
 */
export function useFirstMove<Module extends object>(load: () => Promise<Module> | null): Module | undefined {
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => (hasMoved ? undefined : onEvents(['pointerover', 'keydown'], () => setMoved(true))), [hasMoved]);
  return useWanted(hasMoved, load);
}
