import { useEffect } from 'react';
import { runWithModule } from '../ui/run-with-module.ts';
import { areShortcutsOff } from './shortcut-switch.ts';

/** Handles the keyboard shortcuts while mounted, except while the reader types. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

/** Part of every first visit's code, so it handles `/` alone; the other shortcuts are loaded with their first key. */
function handleKey(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (!/^[/?jks]$/u.test(key) || ctrlKey || altKey || metaKey || areShortcutsOff()) return;
  if ((target as Element).matches('input,select,textarea')) return;
  if (key === '/') {
    event.preventDefault();
    document.querySelector<HTMLElement>('[type=search]')?.focus();
  } else runShortcut(event);
}

/**
 * Loads and runs the shortcut of an event; a click opens the shortcut sheet. Does nothing where the module cannot be
 * loaded.
 */
export function runShortcut(event: Pick<Event, 'preventDefault'>): void {
  event.preventDefault();
  runWithModule(
    () => import('./do-shortcut.tsx'),
    (module) => module.doShortcut(event),
  );
}
