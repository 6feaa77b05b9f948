import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from './after-frame.ts';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Whether a page is to be drawn whole. One that is newly opened draws what is in sight within the frame of the click, and
 * the rest after that frame; one that is hydrated, come back to, or opened at a place of its own is whole at once.
 */
export function useDeferBelowFold(): boolean {
  const { search, hash } = useLocation();
  const isPop = useNavigationType() === NavigationType.Pop;
  const [isWhole, setWhole] = useState(isPop || search + hash !== '');
  useEffect(() => afterFrame(() => startTransition(() => setWhole(true))), []);
  return isWhole;
}
