import { useEffect } from 'react';
import { runWithModule } from '../ui/run-with-module.ts';
import { areShortcutsOff } from './shortcut-switch.ts';

/** Has the keys that do something by themselves heard, wherever nothing is typed. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', pressKey);
    return () => document.removeEventListener('keydown', pressKey);
  }, []);
}

/** Every first visit carries this, so it knows which they are and leads into the search field; the rest comes with the first of them. */
function pressKey(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (!/^[/?jks]$/u.test(key) || ctrlKey || altKey || metaKey || areShortcutsOff()) return;
  if ((target as Element).matches('input,select,textarea')) return;
  if (key === '/') {
    event.preventDefault();
    document.querySelector<HTMLElement>('[type=search]')?.focus();
  } else takeShortcut(event);
}

/** Loads what a key does, and does it; a click opens the sheet of keys. Where it cannot be had nothing happens. */
export function takeShortcut(event: Pick<Event, 'preventDefault'>): void {
  event.preventDefault();
  runWithModule(
    () => import('./do-shortcut.tsx'),
    (module) => module.doShortcut(event),
  );
}
