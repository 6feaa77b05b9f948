import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { t } from '../languages/t.ts';
import '../device/saved.css';

/**
 * Erases all that this site keeps on the device, when that is confirmed. The first button is then the one that calls it
 * off, so that who presses twice has done nothing.
 */
export function EraseSaved() {
  const client = useQueryClient();
  const [isAsked, ask] = useState(false);
  const [said, tell] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const choose = () => {
    ask(!isAsked);
    tell(isAsked ? '' : t('erase.asked'));
  };
  const erase = async () => {
    first.current?.focus();
    ask(false);
    try {
      const { eraseSaved } = await import('../device/saved-articles.ts');
      await eraseSaved(client);
      tell(t('erase.done'));
    } catch {
      tell(t('erase.failed'));
    }
  };
  return (
    <div className="erase needs-script">
      <button ref={first} type="button" className="button" onClick={choose}>
        {isAsked ? t('erase.no') : t('erase.all')}
      </button>
      {isAsked && (
        <button type="button" className="button" onClick={() => void erase()}>
          {t('erase.yes')}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
