/** In the local storage: `off` where the reader has switched the keys off. */
export const shortcutSwitch = 'dateline:shortcuts';

/** Whether the device keeps that the keys are off; one that may keep nothing does not. */
export function areShortcutsOff(): boolean {
  try {
    return localStorage.getItem(shortcutSwitch) === 'off';
  } catch {
    return false;
  }
}
