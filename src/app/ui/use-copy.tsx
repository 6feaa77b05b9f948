import { type ReactNode, useState } from 'react';

/**
 * Copies texts to the clipboard. `status` is the outcome for a live region: `done`, or `failed` followed by the text,
 * to be copied by hand. `copy` never rejects; `setStatus` shows another message.
 */
export function useCopy(done: string, failed: string) {
  const [status, setStatus] = useState<ReactNode>('');
  const copy = async (text: string) => {
    // Cleared first, so that a repeated message is announced again.
    setStatus('');
    try {
      await navigator.clipboard.writeText(text);
      setStatus(done);
    } catch {
      setStatus(
        <>
          {failed} <bdi>{text}</bdi>
        </>,
      );
    }
  };
  return { status, copy, setStatus };
}
