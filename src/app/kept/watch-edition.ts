import { dataPath } from '#news/archive/archive.ts';
import { base } from '../settings/base.ts';

/**
 * Announces a newer edition: where the manifest is another than it was when this page was opened, which is looked at whenever the reader
 * comes back to the page or the connection does. Returns what announces one that is known otherwise. It is announced once.
 */
export function watchEdition(): () => void {
  let isAnnounced = false;
  const announce = () => {
    if (isAnnounced) return;
    isAnnounced = true;
    import('./edition-notice.tsx').then(
      ({ showNotice }) => showNotice(),
      () => void (isAnnounced = false),
    );
  };
  const opened = readManifest();
  const look = async () => {
    if (document.hidden || isAnnounced) return;
    const [before, now] = await Promise.all([opened, readManifest()]);
    if (before !== null && now !== null && before !== now) announce();
  };
  addEventListener('online', () => void look());
  addEventListener('visibilitychange', () => void look());
  return announce;
}

/** The text of the manifest: without a connection, as the worker keeps it. Null where there is none. */
async function readManifest(): Promise<string | null> {
  try {
    const response = await fetch(`${base}data/${dataPath.manifest()}`, { cache: 'no-cache' });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
