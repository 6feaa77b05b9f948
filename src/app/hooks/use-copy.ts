import { useState } from 'react';

/**
 * Copies texts, and says what became of it in words for a live region: `done`, or `failed` and the text, to be copied by
 * hand. `copy` never rejects.
 */
export function useCopy(done: string, failed: string) {
  const [said, say] = useState('');
  const copy = async (text: string) => {
    // Said again, it is heard again.
    say('');
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(`${failed} ${text}`);
    }
  };
  return { said, copy, say };
}
