import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { t } from '../languages/t.ts';
import '../device/saved.css';

/**
 * Deletes all that this site stores on the device, after a confirmation. Meanwhile the first button cancels, so that a
 * double click deletes nothing.
 */
export function EraseSaved() {
  const client = useQueryClient();
  const [isConfirming, setConfirming] = useState(false);
  const [status, setStatus] = useState('');
  const firstButton = useRef<HTMLButtonElement>(null);
  const choose = () => {
    setConfirming(!isConfirming);
    setStatus(isConfirming ? '' : t('erase.asked'));
  };
  const erase = async () => {
    firstButton.current?.focus();
    setConfirming(false);
    try {
      const { eraseSaved } = await import('../device/saved-articles.ts');
      await eraseSaved(client);
      setStatus(t('erase.done'));
    } catch {
      setStatus(t('erase.failed'));
    }
  };
  return (
    <div className="erase needs-script">
      <button ref={firstButton} type="button" className="button" onClick={choose}>
        {isConfirming ? t('erase.no') : t('erase.all')}
      </button>
      {isConfirming && (
        <button type="button" className="button" onClick={() => void erase()}>
          {t('erase.yes')}
        </button>
      )}
      <p role="status">{status}</p>
    </div>
  );
}
