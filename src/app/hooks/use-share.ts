import { useState } from 'react';

/** What became of sharing, in words to show and announce. */
export type ShareState = 'idle' | 'copied' | 'failed';

/**
 * Shares the page as it stands: through the device's share sheet where there is one, else by copying the address.
 * `share` never rejects; a sheet that was closed again is no failure.
 */
export function useShare(): { readonly state: ShareState; readonly share: () => Promise<void> } {
  const [state, setState] = useState<ShareState>('idle');
  const share = async () => {
    const shared = { title: document.title, url: window.location.href };
    setState('idle');
    if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
      try {
        await navigator.share(shared);
        return;
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    try {
      await navigator.clipboard.writeText(shared.url);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return { state, share };
}
