/**
 * The world map, drawn at build time (src/build/map): the folder of its sheets. Each sheet is an SVG sprite of `land`
 * and countries.
 */
declare module 'virtual:world-map' {
  const folder: string;
  export default folder;
  /** The view box of the whole map: left, top, width, height. */
  export const worldView: readonly [x: number, y: number, width: number, height: number];
}

/** Names under which the site stores data on the device (src/build/pages/device-keys-plugin.ts). */
declare module 'virtual:device-keys' {
  export const displayKey: string;
  export const languageKey: string;
  export const shortcutsKey: string;
  /** Session storage: the scroll positions of the history entries, as JSON. */
  export const scrollPlacesKey: string;
}

/** The language of this build of the app (src/build/languages/languages-plugin.ts). */
declare module 'virtual:language' {
  import type { Language } from '#news/languages/languages.ts';

  export const language: Language;
  /** The BCP 47 locale for formatting numbers and dates. */
  export const locale: string;
  export const direction: 'ltr' | 'rtl';
  /** The language of the site's prerendered pages. */
  export const siteLanguage: Language;
  /** The languages a reader can choose from, each by its own name; the site's language first. */
  export const offered: readonly (readonly [code: Language, name: string])[];
}
