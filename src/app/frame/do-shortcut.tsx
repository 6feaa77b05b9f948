import { createRoot } from 'react-dom/client';
import { moveInList } from './move-in-list.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';

/** Does what a key does: moves, saves, or opens the sheet, as a click does. Nothing happens while a dialog is open. */
export function doShortcut(event: Pick<Event, 'preventDefault'>): void {
  if (isOpen || document.querySelector('dialog[open]') !== null) return;
  const { key, repeat } = event instanceof KeyboardEvent ? event : { key: '?', repeat: false };
  if (key === 'j' || key === 'k') moveInList(key === 'j' ? 'next' : 'previous');
  else if (key === 's' && !repeat) document.querySelector<HTMLElement>('[data-save]')?.click();
  else if (key === '?') openSheet();
}

/** The sheet is open, or about to be. */
let isOpen = false;

/** In a root of its own: it belongs to no page, and none is drawn anew for it. */
function openSheet(): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  isOpen = true;
  const close = () => {
    isOpen = false;
    root.unmount();
    place.remove();
  };
  root.render(<ShortcutSheet onClose={close} />);
}
