/**
 * The atlas, drawn by the build (src/build/map): the folder of its sheets, each an SVG sprite of `land` and countries.
 */
declare module 'virtual:world-map' {
  const folder: string;
  export default folder;
  /** The whole map in its own units: left, top, width, height. */
  export const worldView: readonly [x: number, y: number, width: number, height: number];
}

/** By what names the site keeps things on the device (src/build/pages/device-keys-plugin.ts). */
declare module 'virtual:device-keys' {
  export const displayKey: string;
  export const languageKey: string;
  export const shortcutsKey: string;
  /** In the session storage: how far the entries of the history were scrolled, as JSON. */
  export const scrollPlacesKey: string;
}

/** What this copy of the app speaks (src/build/languages/languages-plugin.ts). */
declare module 'virtual:language' {
  import type { Language } from '#news/languages/languages.ts';

  export const language: Language;
  /** By which the browser writes numbers and dates. */
  export const locale: string;
  export const direction: 'ltr' | 'rtl';
  /** The language of the site's pages. */
  export const siteLanguage: Language;
  /** The languages that a reader can choose from, each by its own name; the site's own first. */
  export const offered: readonly (readonly [code: Language, name: string])[];
}
