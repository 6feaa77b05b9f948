/**
 * Interface faces, as CSS font family lists. The widest is that of bare Linux systems; the narrowest is a condensed
 * face with an Arabic one that is a fifth narrower than most. All are in the packages that `font-environment.ts` gives
 * to the browsers.
 */
export const faces = {
  narrow: "'PT Sans Narrow', 'Noto Naskh Arabic', 'DejaVu Sans'",
  usual: "'Open Sans', 'Noto Naskh Arabic', 'DejaVu Sans'",
  wide: "'DejaVu Sans'",
} as const;

/** The name of an interface face. */
export type Face = keyof typeof faces;

/** Layout is tested in both: every other face lies between them. */
export const extremeFaces: readonly (readonly [Face, string])[] = [
  ['narrow', faces.narrow],
  ['wide', faces.wide],
];

/**
 * Runs in a page, so it must be self-contained. Sets the interface face to a list of font families, from the first
 * frame on where it runs before the page's own scripts. A reader's display setting takes precedence.
 */
export function setFace(families: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root { --sans: ${families} }`);
  document.adoptedStyleSheets = [sheet];
}
