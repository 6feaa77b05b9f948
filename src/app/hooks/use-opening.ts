import { useState } from 'react';

/**
 * What a button opens and closes, whose code is loaded first: it opens when that is there. Where it cannot be had the page
 * stays as it is, says so, and the next press tries again.
 */
export function useOpening(load: () => Promise<unknown>) {
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const toggle = async () => {
    if (state === 'open') setState('closed');
    else
      await load().then(
        () => setState('open'),
        () => setState('failed'),
      );
  };
  return { isOpen: state === 'open', isFailed: state === 'failed', toggle: () => void toggle() };
}
