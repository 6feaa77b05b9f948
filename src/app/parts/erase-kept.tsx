import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import '../styles/keeping.css';

/**
 * Erases all that this site keeps on the device, when that is confirmed. The first button is then the one that calls it
 * off, so that who presses twice has done nothing.
 */
export function EraseKept() {
  const client = useQueryClient();
  const [isAsked, ask] = useState(false);
  const [said, say] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const choose = () => {
    ask(!isAsked);
    say(isAsked ? '' : 'This cannot be undone. On the page “Saved” you can export it first.');
  };
  const erase = async () => {
    first.current?.focus();
    ask(false);
    try {
      const { eraseKept } = await import('../keeping/keeping.ts');
      await eraseKept(client);
      say('Erased. This device keeps nothing of this site now.');
    } catch {
      say('The browser would not let it be erased. Its own settings can: as data of this site.');
    }
  };
  return (
    <div className="erase needs-script">
      <button ref={first} type="button" className="button" onClick={choose}>
        {isAsked ? 'No, keep it' : 'Erase all of it'}
      </button>
      {isAsked && (
        <button type="button" className="button" onClick={() => void erase()}>
          Yes, erase it for good
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
