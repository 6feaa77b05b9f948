import { keyBelow } from '#news/settings/device-keys.ts';

/**
 * The path below which the site lies, with both slashes. The app is the same for all sites: it finds the path in the address
 * of its own file, and the prerenderer sets it.
 */
export let base = findBase();

function findBase(): string {
  if (import.meta.env.SSR) return '/';
  if (import.meta.env.DEV) return import.meta.env.BASE_URL;
  // …/assets/shared.js, and two steps up.
  return new URL(`${import.meta.url}/../..`).pathname;
}

/** Sets it, before a page is rendered. */
export function setBase(path: string): void {
  base = path;
}

/** The name under which the device keeps something of this site (src/news/settings/device-keys.ts). */
export const storageKey = (name: string): string => keyBelow(base, name);
