import { dataPath } from '#news/archive/archive.ts';
import { outOfReachHeader } from '#news/kept/kept.ts';
import { base } from '../settings/base.ts';

/** While the archive is out of reach it is asked for again: first after so many milliseconds, then twice as many, up to the second. */
const [firstDelayMs, longestDelayMs] = [2000, 64_000];

/**
 * Announces a newer edition: where the manifest is another than it was when this page was opened, which is looked at whenever the reader
 * comes back to the page or the connection does. Returns what announces one that is known otherwise. It is announced once.
 */
export function watchEdition(): () => void {
  let isAnnounced = false;
  let delayMs = firstDelayMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    if (isAnnounced) return;
    isAnnounced = true;
    import('./edition-notice.tsx').then(
      ({ showNotice }) => showNotice(),
      () => void (isAnnounced = false),
    );
  };
  // The browser may say that it is online before the archive can be reached.
  const lookLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), delayMs);
    delayMs = Math.min(2 * delayMs, longestDelayMs);
  };
  const opened = readManifest();
  const look = async () => {
    if (document.hidden || isAnnounced) return;
    const [before, now] = await Promise.all([opened, readManifest()]);
    if (now.isOutOfReach) lookLater();
    else if (before.text !== null && before.text !== now.text) announce();
  };
  void opened.then(({ isOutOfReach }) => isOutOfReach && lookLater());
  addEventListener('online', () => void look());
  addEventListener('visibilitychange', () => void look());
  return announce;
}

/** The text of the manifest: without a connection, as the worker keeps it. Null where there is none. */
async function readManifest(): Promise<{ readonly text: string | null; readonly isOutOfReach: boolean }> {
  try {
    const response = await fetch(`${base}data/${dataPath.manifest()}`, { cache: 'no-cache' });
    const text = response.ok ? await response.text() : null;
    return { text, isOutOfReach: text === null || response.headers.has(outOfReachHeader) };
  } catch {
    return { text: null, isOutOfReach: true };
  }
}
