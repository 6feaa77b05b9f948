import { useLayoutEffect, useRef, type MouseEvent } from 'react';

/**
 * Keeps a choice under the pointer that made it: what stands above it may be another height in the new view (a front page
 * has no lead while it is narrowed). Gives what to call at a click among the choices; `view` names what is shown.
 */
export function useSteadyChoice(view: string): (event: MouseEvent) => void {
  const made = useRef<{ readonly view: string; readonly choice: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (made.current === null || made.current.view === view) return;
    const { choice, top } = made.current;
    made.current = null;
    if (choice.isConnected) window.scrollBy(0, choice.getBoundingClientRect().top - top);
  }, [view]);
  return ({ target }) => {
    const choice = target instanceof Element ? target.closest('a') : null;
    made.current = choice && { view, choice, top: choice.getBoundingClientRect().top };
  };
}
