/**
 * The world map, drawn at build time (src/build/map): the folder of its sheets, below the base. Each sheet is an SVG sprite of `land`
 * and countries.
 */
declare module 'virtual:world-map' {
  const folder: string;
  export default folder;
  /** The view box of the whole map: left, top, width, height. */
  export const worldView: readonly [x: number, y: number, width: number, height: number];
}

/** The language of this build of the app (src/build/bundle/languages-plugin.ts). */
declare module 'virtual:language' {
  import type { Language } from '#news/languages/languages.ts';

  export const language: Language;
  /** The BCP 47 locale for formatting numbers and dates. */
  export const locale: string;
  export const direction: 'ltr' | 'rtl';
}
