import type { SiteInfo } from '#news/settings/site-info.ts';
import { isUnnamed } from '#news/settings/site-info.ts';
import type { Language } from '#news/languages/languages.ts';
import type { Accent } from '../settings/accent.ts';
import { escapeXml } from '../text/escape-xml.ts';

/**
 * The icon of a named site as SVG: the first letter of its name with the full stop of the nameplate, in the tab's ink and the
 * accent (tokens.css). Null for a site without a name, whose icon is the app's. An icon cannot load a font, so that the letter is
 * in a serif that the device has.
 */
export function siteIcon(site: SiteInfo, language: Language, accent: Accent | null): string | null {
  if (isUnnamed(site) && accent === null) return null;
  const { light, dark } = accent ?? { light: '#8c1d18', dark: '#f0958a' };
  const letters = new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(site.name);
  const first = [...letters].map(({ segment }) => segment).find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <style>
    text { fill: #1b1a17; font: 600 30px Georgia, "Times New Roman", serif }
    circle { fill: ${light} }
    @media (prefers-color-scheme: dark) { text { fill: #ece8dd } circle { fill: ${dark} } }
  </style>
  <text x="13" y="26" text-anchor="middle">${escapeXml(first.toLocaleUpperCase(language))}</text>
  <circle cx="28" cy="25.1" r="3"/>
</svg>
`;
}
