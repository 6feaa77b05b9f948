/** In the order of the page: the headlines of a list, and the ways on at its ends. */
const stops = '.story h2 a, .more a, .date-nav a';

/**
 * Moves the focus to the next or the previous of a list: from where it is, or, where that is nowhere or out of sight, from
 * the top of the window. Behind the last story is what opens more; where nothing is left the focus stays.
 */
export function moveInList(way: 'next' | 'previous'): void {
  const from = document.activeElement;
  const isPlace = from !== null && from !== document.body && isInSight(from);
  const isBefore = (link: Element) =>
    isPlace
      ? (from.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      : link.getBoundingClientRect().top < 0;
  const links = [...document.querySelectorAll<HTMLElement>(stops)].filter((link) => link !== from);
  const to = way === 'next' ? links.find((link) => !isBefore(link)) : links.findLast(isBefore);
  to?.focus({ preventScroll: true });
  // The whole of a story, not its headline alone.
  (to?.closest('article') ?? to)?.scrollIntoView({ block: 'nearest' });
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
