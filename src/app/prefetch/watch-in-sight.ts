/** How long a link must be visible before it counts. */
const visibleMs = 100;

/**
 * Observes the links below an element that match the selectors, including those added later. Calls `onSight` when a
 * link has been visible for 100 ms and `onGone` when it is no longer visible. Returns the function that stops
 * observing.
 */
export function watchInSight(
  list: Element,
  selectors: readonly string[],
  onSight: (link: Element) => void,
  onGone: (link: Element) => void,
): () => void {
  // Of links in sight alone: a list may be shown anew for ever, and what is held here is not freed.
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const intersections = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (isIntersecting) timers.set(target, setTimeout(onSight, visibleMs, target));
      else {
        timers.delete(target);
        onGone(target);
      }
    }
  });
  const watchAll = () => {
    for (const selector of selectors) for (const link of list.querySelectorAll(selector)) intersections.observe(link);
  };
  const additions = new MutationObserver(watchAll);
  additions.observe(list, { childList: true, subtree: true });
  watchAll();
  return () => {
    additions.disconnect();
    intersections.disconnect();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
