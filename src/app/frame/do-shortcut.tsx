import { createRoot } from 'react-dom/client';
import { ShortcutSheet } from './shortcut-sheet.tsx';

/**
 * Runs the shortcut of a key: moves the focus in a list, saves the article or opens the shortcut sheet; a click opens
 * the sheet too. Does nothing while a dialog is open.
 */
export function doShortcut(event: Pick<Event, 'preventDefault'>): void {
  if (isSheetOpen || document.querySelector('dialog[open]') !== null) return;
  const { key, repeat } = event instanceof KeyboardEvent ? event : { key: '?', repeat: false };
  if (key === 'j' || key === 'k') moveInList(key === 'j' ? 'next' : 'previous');
  else if (key === 's' && !repeat) document.querySelector<HTMLElement>('[data-save]')?.click();
  else if (key === '?') openSheet();
}

let isSheetOpen = false;

/** Renders the sheet in its own root, so that no page renders again for it. */
function openSheet(): void {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  isSheetOpen = true;
  const close = () => {
    isSheetOpen = false;
    root.unmount();
    container.remove();
  };
  root.render(<ShortcutSheet onClose={close} />);
}

/** In document order: the headlines of a list, and the links to more articles at its ends. */
const linkSelector = '.story :is(h2, h3) a, .more a, .date-nav a';

/**
 * Moves the focus to the next or previous link of a list, starting from the focused element, or from the top of the
 * window where nothing visible has the focus. The link to more articles follows the last story. At either end the focus
 * stays.
 */
function moveInList(direction: 'next' | 'previous'): void {
  // In an article whose evidence is open: through its highlighted phrases (regions/mention-steps.tsx).
  const step = document.querySelector<HTMLElement>(`[data-step=${direction}]`);
  if (step !== null) return step.click();
  const start = document.activeElement;
  const hasStart = start !== null && start !== document.body && isInViewport(start);
  const isBefore = (link: Element) =>
    hasStart
      ? (start.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      : link.getBoundingClientRect().top < 0;
  const links = [...document.querySelectorAll<HTMLElement>(linkSelector)].filter((link) => link !== start);
  const target = direction === 'next' ? links.find((link) => !isBefore(link)) : links.findLast(isBefore);
  target?.focus({ preventScroll: true });
  // Scroll the whole story into view, not its headline alone.
  (target?.closest('article') ?? target)?.scrollIntoView({ block: 'nearest' });
}

function isInViewport(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
