import { createRoot } from 'react-dom/client';
import { areShortcutsOff, shortcutSwitch } from '../shortcut-switch.ts';
import { moveInList } from './move-in-list.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';

/** What hears the keys of this document. */
type PressKey = (event: KeyboardEvent) => void;

/** Does what a key does: moves, saves, or opens the sheet, as a click does. Nothing happens while a dialog is open. */
export function doShortcut(event: Pick<Event, 'preventDefault'>, pressKey: PressKey): void {
  if (isOpen || document.querySelector('dialog[open]') !== null) return;
  const { key, repeat } = event instanceof KeyboardEvent ? event : { key: '?', repeat: false };
  if (key === 'j' || key === 'k') moveInList(key === 'j' ? 'next' : 'previous');
  else if (key === 's' && !repeat) document.querySelector<HTMLElement>('[data-save]')?.click();
  else if (key === '?') openSheet(pressKey);
}

/** The sheet is open, or about to be. */
let isOpen = false;
/** Switched off in this visit: the device may be forbidden to keep it. */
let isOffNow = false;

/** In a root of its own: it belongs to no page, and none is drawn anew for it. */
function openSheet(pressKey: PressKey): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  isOpen = true;
  const close = () => {
    isOpen = false;
    root.unmount();
    place.remove();
  };
  const turn = (isOn: boolean) => {
    isOffNow = !isOn;
    if (isOn) document.addEventListener('keydown', pressKey);
    else document.removeEventListener('keydown', pressKey);
    try {
      if (isOn) localStorage.removeItem(shortcutSwitch);
      else localStorage.setItem(shortcutSwitch, 'off');
    } catch {
      // It holds for the visit.
    }
  };
  root.render(<ShortcutSheet isOn={!isOffNow && !areShortcutsOff()} onSwitch={turn} onClose={close} />);
}
