import { type MouseEvent, useEffect, useState } from 'react';
import { urls } from '#news/urls.ts';
import { isPlainClick } from '../hooks/use-follow-links.ts';
import { useLoaded } from '../hooks/use-loaded.ts';
import { shortcutsKey } from '../shortcuts-key.ts';
import { Link } from '../ui/link.tsx';

const loadSheet = () => import('./shortcut-sheet.tsx');

/**
 * The keys that do something by themselves wherever nothing is typed, and the way to the sheet that lists them. Every first
 * visit carries this, so it only knows which keys they are and leads into the search field; the rest comes with the first.
 */
export function Shortcuts() {
  const [sheet, toggle] = useLoaded(loadSheet);
  /** As switched in this visit; the device may be forbidden to keep it. */
  const [isSwitchedOn, setSwitchedOn] = useState<boolean>();
  const isOn = () => isSwitchedOn ?? !isKeptOff();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, target } = event;
      if (!/^[/?jks]$/u.test(key) || ctrlKey || altKey || metaKey) return;
      if ((target as Element).matches('input,select,textarea') || document.querySelector('dialog[open]') || !isOn())
        return;
      event.preventDefault();
      if (key === '/') document.querySelector<HTMLElement>('[type=search]')?.focus();
      else if (key === '?') toggle();
      else void loadSheet().then((keys) => keys.pressKey(event));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    toggle();
  };
  return (
    <p>
      <Link to={`${urls.about()}#keyboard`} onClick={open}>
        Keyboard
      </Link>
      {sheet && <sheet.ShortcutSheet isOn={isOn()} onSwitch={setSwitchedOn} onClose={toggle} />}
    </p>
  );
}

function isKeptOff(): boolean {
  try {
    return localStorage.getItem(shortcutsKey) === 'off';
  } catch {
    return false;
  }
}
