import { type ReactNode, useState } from 'react';

/**
 * Copies texts, and says what became of it in words for a live region: `done`, or `failed` and the text, to be copied by
 * hand. `copy` never rejects.
 */
export function useCopy(done: string, failed: string) {
  const [said, tell] = useState<ReactNode>('');
  const copy = async (text: string) => {
    // Said again, it is heard again.
    tell('');
    try {
      await navigator.clipboard.writeText(text);
      tell(done);
    } catch {
      tell(
        <>
          {failed} <bdi>{text}</bdi>
        </>,
      );
    }
  };
  return { said, copy, tell };
}
