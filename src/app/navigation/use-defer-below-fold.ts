import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from '../ui/after-frame.ts';
import { useLocation, useIsBack } from './navigation-context.tsx';

/**
 * Whether to render the whole page. A newly opened page renders what is visible within the frame of the click and the
 * rest after that frame; a hydrated page, one that was navigated back to, and one with a query or fragment are rendered
 * whole at once.
 */
export function useDeferBelowFold(): boolean {
  const { search, hash } = useLocation();
  const isBack = useIsBack();
  const [isWhole, setWhole] = useState(isBack || search + hash !== '');
  useEffect(() => afterFrame(() => startTransition(() => setWhole(true))), []);
  return isWhole;
}
