import { shortcutsKey } from 'virtual:device-keys';

/** What was last switched in this visit: the device may be forbidden to keep it. */
let isOffNow = false;

/** Whether the reader has switched the keys off, in this tab or in another. */
export function areShortcutsOff(): boolean {
  try {
    return localStorage.getItem(shortcutsKey) === 'off';
  } catch {
    return isOffNow;
  }
}

/** Switches the keys on or off on this device; where it keeps nothing, for the visit. */
export function switchShortcuts(isOn: boolean): void {
  isOffNow = !isOn;
  try {
    if (isOn) localStorage.removeItem(shortcutsKey);
    else localStorage.setItem(shortcutsKey, 'off');
  } catch {
    // It holds for the visit.
  }
}
