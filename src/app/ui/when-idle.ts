/** Calls `then` when the browser is idle, after a second at the latest. Safari has no idle callbacks. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 1000 });
  else setTimeout(then, 50);
}
