import { createRoot } from 'react-dom/client';
import { moveInList } from './move-in-list.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';

interface Shortcuts {
  /** What hears the keys of this document. */
  readonly pressKey: (event: KeyboardEvent) => void;
  /** The name under which the device keeps that they are `off`, and whether it does. */
  readonly shortcutsKey: string;
  readonly isOff: boolean;
}

/** Does what a key does: moves, saves, or opens the sheet, as a click does. Nothing happens while a dialog is open. */
export function doShortcut(event: Pick<Event, 'preventDefault'>, shortcuts: Shortcuts): void {
  if (document.querySelector('dialog[open]') !== null) return;
  const { key, repeat } = event instanceof KeyboardEvent ? event : { key: '?', repeat: false };
  if (key === 'j' || key === 'k') moveInList(key === 'j' ? 'next' : 'previous');
  else if (key === 's' && !repeat) document.querySelector<HTMLElement>('[data-save]')?.click();
  else if (key === '?') openSheet(shortcuts);
}

/** Switched off in this visit: the device may be forbidden to keep it. */
let isOffNow = false;

/** In a root of its own: it belongs to no page, and none is drawn anew for it. */
function openSheet({ pressKey, shortcutsKey, isOff }: Shortcuts): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
  };
  const turn = (isOn: boolean) => {
    isOffNow = !isOn;
    if (isOn) document.addEventListener('keydown', pressKey);
    else document.removeEventListener('keydown', pressKey);
    try {
      if (isOn) localStorage.removeItem(shortcutsKey);
      else localStorage.setItem(shortcutsKey, 'off');
    } catch {
      // It holds for the visit.
    }
  };
  root.render(<ShortcutSheet isOn={!isOff && !isOffNow} onSwitch={turn} onClose={close} />);
}
