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
 * The list of shortcuts and the switch for all of them (WCAG 2.1.4). The dialog element handles Escape and restores the
 * focus.
 */
export function ShortcutSheet({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(() => !areShortcutsOff());
  useEffect(() => dialog.current?.showModal(), []);
  const setShortcuts = (on: boolean) => {
    setOn(on);
    switchShortcuts(on);
  };
  return (
    <dialog ref={dialog} className="shortcut-sheet" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{t('keyboard')}</h2>
      <dl>
        {shortcuts.map(([key, description]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.how')}</p>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => setShortcuts(target.checked)} />
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
