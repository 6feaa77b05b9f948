import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { say } from '../languages/say.ts';
import '../device/keeping.css';

/**
 * Erases all that this site keeps on the device, when that is confirmed. The first button is then the one that calls it
 * off, so that who presses twice has done nothing.
 */
export function EraseKept() {
  const client = useQueryClient();
  const [isAsked, ask] = useState(false);
  const [said, tell] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const choose = () => {
    ask(!isAsked);
    tell(isAsked ? '' : say('erase.asked'));
  };
  const erase = async () => {
    first.current?.focus();
    ask(false);
    try {
      const { eraseKept } = await import('../device/keeping.ts');
      await eraseKept(client);
      tell(say('erase.done'));
    } catch {
      tell(say('erase.failed'));
    }
  };
  return (
    <div className="erase needs-script">
      <button ref={first} type="button" className="button" onClick={choose}>
        {isAsked ? say('erase.no') : say('erase.all')}
      </button>
      {isAsked && (
        <button type="button" className="button" onClick={() => void erase()}>
          {say('erase.yes')}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
