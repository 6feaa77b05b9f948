/** In the order of the page: the headlines of a list, and the ways on at its ends. */
const stops = '.story h2 a, .more a, .date-nav a';

/**
 * `j` and `k` move the focus to the next and the previous of a list: from where it is, or, where that is nowhere or out of
 * sight, from the top of the window. Behind the last story is what opens more; at the end the focus stays. `s` presses the
 * page's Save, once however long it is held. Any other key does nothing.
 */
export function pressKey({ key, repeat }: KeyboardEvent): void {
  if (key === 's' && !repeat) document.querySelector<HTMLElement>('[data-save]')?.click();
  if (key !== 'j' && key !== 'k') return;
  const from = document.activeElement;
  const isPlace = from !== null && from !== document.body && isInSight(from);
  const isBefore = (link: Element) =>
    isPlace
      ? (from.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      : link.getBoundingClientRect().top < 0;
  const links = [...document.querySelectorAll<HTMLElement>(stops)].filter((link) => link !== from);
  const next = key === 'j' ? links.find((link) => !isBefore(link)) : links.findLast(isBefore);
  next?.focus({ preventScroll: true });
  // The whole of a story, not its headline alone.
  (next?.closest('article') ?? next)?.scrollIntoView({ block: 'nearest' });
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
