import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { runWithModule } from '../ui/run-with-module.ts';

/** Keys and clicks from before hydration, in their order (index.html). */
declare const queue: Event[];

interface Props {
  readonly isHydrated: boolean;
  readonly children: ReactNode;
}

/**
 * Shows the document in the commit that renders its view: until then it may hold another one, such as the unfiltered
 * list (index.html). After hydration replays the keys and clicks that came before it. <ScrollRestoration> restores the
 * scroll position.
 */
export function RevealPage({ isHydrated, children }: Props) {
  useLayoutEffect(() => {
    document.documentElement.removeAttribute('data-waiting');
    if (isHydrated || location.hash === '') return;
    // The element was missing when the browser looked for the fragment (:target): let it look again.
    const { state } = history;
    location.replace(location.hash);
    history.replaceState(state, '');
  }, [isHydrated]);
  // Effects of children run first: every key has its listener by now.
  useEffect(() => {
    onkeydown = null;
    if (queue[0])
      runWithModule(
        () => import('../frame/replay-events.ts'),
        (module) => module.replayEvents(queue),
      );
  }, []);
  return children;
}
