import { site } from '../settings/site-info.ts';

/** Whether this site is kept for reading without a connection: its owner may not want it, and the browser may not have it. */
export const mayKeep = (): boolean =>
  !import.meta.env.DEV && site.offline !== false && 'serviceWorker' in navigator && 'caches' in window;
