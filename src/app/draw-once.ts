import type { createBrowserRouter } from 'react-router';

/** The router of the browser. */
export type Router = ReturnType<typeof createBrowserRouter>;

/** A navigation that takes no longer is drawn once, where it leads; a longer one shows first that it has begun. */
const shownMs = 100;

/**
 * The router as its provider is to see it: what was fetched ahead is drawn in one piece, in one task. Without this React
 * draws "loading" first, in the task of the click.
 */
export function drawOnce(router: Router): Router {
  let begun: ReturnType<typeof setTimeout> | undefined;
  const subscribe: Router['subscribe'] = (listen) =>
    router.subscribe((state, options) => {
      clearTimeout(begun);
      if (state.navigation.state === 'idle') listen(state, options);
      else begun = setTimeout(listen, shownMs, state, options);
    });
  return Object.create(router, { subscribe: { value: subscribe } }) as Router;
}
