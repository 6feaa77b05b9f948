import { shortcutsKey } from '#news/settings/device-keys.ts';
import { storageKey } from '../settings/base.ts';

/** The last choice of this visit, for where storage is forbidden. */
let isOffNow = false;

/** Whether the reader has switched the shortcuts off, in this tab or another. */
export function areShortcutsOff(): boolean {
  try {
    return localStorage.getItem(storageKey(shortcutsKey)) === 'off';
  } catch {
    return isOffNow;
  }
}

/**
 * Switches the shortcuts on or off and stores the choice on the device; where storage fails, the choice lasts for this
 * visit.
 */
export function switchShortcuts(isOn: boolean): void {
  isOffNow = !isOn;
  try {
    if (isOn) localStorage.removeItem(storageKey(shortcutsKey));
    else localStorage.setItem(storageKey(shortcutsKey), 'off');
  } catch {
    // `isOffNow` has it.
  }
}
