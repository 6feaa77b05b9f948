/** How long a link is in sight before it counts. */
const seenMs = 100;

/**
 * Watches the links that the selectors find below an element, now and when it grows. Tells which has come into sight and
 * stayed a moment, and which has gone. Gives the way to stop.
 */
export function watchInSight(
  list: Element,
  selectors: readonly string[],
  onSight: (link: Element) => void,
  onGone: (link: Element) => void,
): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const inSight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (isIntersecting) timers.set(target, setTimeout(onSight, seenMs, target));
      else onGone(target);
    }
  });
  const watchAll = () => {
    for (const selector of selectors) for (const link of list.querySelectorAll(selector)) inSight.observe(link);
  };
  const additions = new MutationObserver(watchAll);
  additions.observe(list, { childList: true, subtree: true });
  watchAll();
  return () => {
    additions.disconnect();
    inSight.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
