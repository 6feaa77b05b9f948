import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from './after-frame.ts';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Whether to render the whole page. A newly opened page renders what is visible within the frame of the click and the
 * rest after that frame; a hydrated page, one that was navigated back to, and one with a query or fragment are rendered
 * whole at once.
 */
export function useDeferBelowFold(): boolean {
  const { search, hash } = useLocation();
  const isPop = useNavigationType() === NavigationType.Pop;
  const [isWhole, setWhole] = useState(isPop || search + hash !== '');
  useEffect(() => afterFrame(() => startTransition(() => setWhole(true))), []);
  return isWhole;
}
