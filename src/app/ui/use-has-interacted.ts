import { useEffect, useState } from 'react';
import { onEvents } from './on-events.ts';

/**
 * Whether the reader has moved the pointer or pressed a key since the component was mounted. What waits for this adds
 * nothing to the cost of a first visit.
 */
export function useHasInteracted(): boolean {
  const [hasInteracted, setInteracted] = useState(false);
  useEffect(
    () => (hasInteracted ? undefined : onEvents(['pointerover', 'keydown'], () => setInteracted(true))),
    [hasInteracted],
  );
  return hasInteracted;
}
