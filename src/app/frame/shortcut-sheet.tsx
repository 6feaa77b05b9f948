import { useEffect, useRef, useState } from 'react';
import { t } from '../languages/t.ts';
import { areShortcutsOff, switchShortcuts } from './shortcut-switch.ts';
import './shortcut-sheet.css';

interface Props {
  readonly onClose: () => void;
}

const shortcuts = [
  ['/', t('keys.search')],
  ['j', t('keys.next')],
  ['k', t('keys.previous')],
  ['s', t('keys.save')],
  ['?', t('keys.sheet')],
] as const;

/**
 * What the keys do, and the switch for all of them (WCAG 2.1.4). The browser closes it by Escape, and gives the focus
 * back to where it was.
 */
export function ShortcutSheet({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(() => !areShortcutsOff());
  useEffect(() => dialog.current?.showModal(), []);
  const turn = (on: boolean) => {
    setOn(on);
    switchShortcuts(on);
  };
  return (
    <dialog ref={dialog} className="shortcut-sheet" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{t('keyboard')}</h2>
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
      <p>{t('keys.how')}</p>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />
        {t('keys.on')}
      </label>
      <form method="dialog">
        <button type="submit" className="button">
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  );
}
