import { converter, formatHex, interpolate, parse, toGamut, wcagContrast } from 'culori';

/** The accent of a site in both schemes, as hexadecimal colours. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** What text in the accent stands on, and what the map is drawn in: `--paper` and `--land` of frame/tokens.css. */
export const paper = { light: '#fbfaf6', dark: '#161512' } as const;
const land = { light: '#e6e0d3', dark: '#302d27' } as const;

/** WCAG 2.2, 1.4.6: the contrast of text. */
const leastContrast = 7;

/** Lightness is 0 to 1 in OKLCH; a step is too small to be seen. */
const step = 0.005;

const toOklch = converter('oklch');
const inSrgb = toGamut('rgb', 'oklch');

/**
 * The accent that an owner chose, made darker on light paper and lighter on dark paper until text in it has a contrast of
 * 7:1; hue and chroma stay as far as screens can show them. `notes` says what was changed.
 */
export function readAccent(chosen: string | Accent): { readonly accent: Accent; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const fit = (scheme: keyof Accent) => {
    const wanted = typeof chosen === 'string' ? chosen : chosen[scheme];
    const fitted = contrastOn(paper[scheme], wanted, scheme === 'light' ? -step : step);
    const ratio = (colour: string) => wcagContrast(colour, paper[scheme]).toFixed(1);
    // A single colour is made for one scheme: it is nothing to mend that the other has another.
    if (fitted !== wanted && (scheme === 'light' || typeof chosen !== 'string'))
      notes.push(
        `accent: ${wanted} has a contrast of ${ratio(wanted)}:1 on ${scheme} paper, where text needs 7:1; ${fitted} is used (${ratio(fitted)}:1).`,
      );
    return fitted;
  };
  return { accent: { light: fit('light'), dark: fit('dark') }, notes };
}

function contrastOn(background: string, colour: string, change: number): string {
  const { c = 0, h, l: start = 0 } = toOklch(colour) ?? {};
  let fitted = formatHex(parse(colour)) ?? colour;
  // White is a little over 1.
  for (let l = Math.min(start, 1); wcagContrast(fitted, background) < leastContrast && l >= 0 && l <= 1; l += change)
    fitted = formatHex(inSrgb({ mode: 'oklch', l, c, ...(h !== undefined && { h }) }));
  return fitted;
}

/** What countries are filled with on a map in the accent's colour: half of it, half land. */
export const mapColour = (colour: string, scheme: keyof Accent = 'light'): string =>
  formatHex(interpolate([colour, land[scheme]], 'oklab')(0.5));

/** The styles of an accent: both schemes, also where a browser has no light-dark(). */
export function accentStyles(accent: Accent): string {
  const about = { light: mapColour(accent.light), dark: mapColour(accent.dark, 'dark') };
  const both = `--accent:light-dark(${accent.light},${accent.dark});--about:light-dark(${about.light},${about.dark})`;
  const one = (scheme: keyof Accent) => `--accent:${accent[scheme]};--about:${about[scheme]}`;
  return `:root{${one('light')}}@media(prefers-color-scheme:dark){:root{${one('dark')}}}@supports(color:light-dark(red,red)){:root{${both}}}`;
}
