/**
 * Interface faces that readers have, as lists of families for CSS. The widest are those of bare Linux systems; the
 * narrowest a condensed face, with an Arabic one that is a fifth narrower than most. All come with the packages that
 * `font-environment.ts` makes known to the browsers.
 */
export const faces = {
  narrow: "'PT Sans Narrow', 'Noto Naskh Arabic', 'DejaVu Sans'",
  usual: "'Open Sans', 'Noto Naskh Arabic', 'DejaVu Sans'",
  wide: "'DejaVu Sans'",
} as const;

export type Face = keyof typeof faces;

/** What concerns layout is tested in both: between the two lies every other face. */
export const extremeFaces: readonly (readonly [Face, string])[] = [
  ['narrow', faces.narrow],
  ['wide', faces.wide],
];
