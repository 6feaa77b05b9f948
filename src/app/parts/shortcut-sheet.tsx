import { useEffect, useRef } from 'react';
import { shortcutsKey } from '../shortcuts-key.ts';
// With the sheet: whatever can be loaded by itself costs every first visit its name.
export { pressKey } from './press-key.ts';
import '../styles/shortcut-sheet.css';

interface Props {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onClose: () => void;
}

const shortcuts = [
  ['/', 'Search'],
  ['j', 'Next story of a list'],
  ['k', 'Story before it'],
  ['s', 'Save this article'],
  ['?', 'These keys'],
] as const;

/**
 * What the keys do, and the switch that turns them all off (WCAG 2.1.4), kept on the device where it may be. The browser
 * closes it by Escape and gives the focus back to where it was.
 */
export function ShortcutSheet({ isOn, onSwitch, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const turn = (on: boolean) => {
    onSwitch(on);
    try {
      if (on) localStorage.removeItem(shortcutsKey);
      else localStorage.setItem(shortcutsKey, 'off');
    } catch {
      // It holds for the visit.
    }
  };
  return (
    <dialog ref={dialog} className="shortcut-sheet" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">Keyboard</h2>
      <dl>
        {shortcuts.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>Wherever nothing is typed. Tab reaches everything else, Enter follows it.</p>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />
        Use these keys
      </label>
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
