import type { Article } from '#news/article/article.ts';
import { sheetOf, type MapSheet, type MapView } from '#news/map/map-sheets.ts';
import { noPlace } from '#news/regions/region.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { fitLines } from './fit-lines.ts';

/** What a card says of an article. */
export type CardFacts = Pick<Article, 'headline' | 'dateline' | 'clock' | 'about' | 'map'>;

/** Pixels; what messengers and networks ask for (1.91 to 1). */
export const cardSize = { width: 1200, height: 630 } as const;

/** The light scheme of frame/tokens.css: a picture has no scheme of its own. */
const colours = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  soft: '#545049',
  rule: '#d9d4c8',
  accent: '#8c1d18',
  land: '#e6e0d3',
  shade: '#c37c74',
} as const;

/** Of a headline, in pixels. */
const sizes = [76, 70, 64, 58, 52, 46, 40];
const margin = 72;
const mapWidth = 420;
const gap = 56;
const top = 168;
const foot = 532;

/**
 * Draws the card of an article: headline, dateline and clock as printed, and the map of its places. `measure` gives a
 * headline's width at a size of one pixel; `sheets` are the world map's.
 */
export function cardSvg(
  { headline, dateline, clock, about, map }: CardFacts,
  measure: (text: string) => number,
  sheets: ReadonlyMap<MapSheet, string>,
): string {
  const { width, height } = cardSize;
  const codes = about.filter((code) => code !== noPlace);
  const hasMap = map !== null && codes.length > 0;
  const room = {
    width: width - 2 * margin - (hasMap ? mapWidth + gap : 0),
    height: foot - top - 24,
    lineHeight: 1.1,
    sizes: hasMap ? sizes : [112, 100, 88, ...sizes],
  };
  const { lines, size } = fitLines(headline, room, measure);
  const text = (x: number, y: number, fontSize: number, fill: string, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${fontSize}" fill="${fill}"${more}>${escapeXml(words)}</text>`;
  const place = [dateline?.place, dateline?.agency].filter((part) => typeof part === 'string').join(', ');
  const printed = clock?.printed ?? '';
  // On one line, however long: a letter is about half as wide as it is high.
  const small = Math.min(28, (1.8 * (width - 2 * margin)) / (place.length + printed.length));
  const below = [
    ...(place === '' ? [] : [text(margin, foot + 52, small, colours.accent, place, ' letter-spacing="2"')]),
    ...(printed === '' ? [] : [text(width - margin, foot + 52, small, colours.soft, printed, ' text-anchor="end"')]),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Newsreader">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<text x="${margin}" y="94" font-size="44" font-weight="600" fill="${colours.ink}">Dateline<tspan fill="${colours.accent}">.</tspan></text>`,
    rule(122),
    ...lines.map((line, at) =>
      text(margin, top + size * (0.85 + at * room.lineHeight), size, colours.ink, line, ' font-weight="600"'),
    ),
    ...(hasMap ? [locator(codes, map, sheets.get(sheetOf(map)) ?? '')] : []),
    ...(below.length > 0 ? [rule(foot)] : []),
    ...below,
    '</svg>',
  ].join('\n');
}

function rule(y: number): string {
  return `<rect x="${margin}" y="${y}" width="${cardSize.width - 2 * margin}" height="1.5" fill="${colours.rule}"/>`;
}

/** The map as the article's page has it. Lines and dots keep their width in pixels there; here they are scaled to it. */
function locator(codes: readonly string[], view: MapView, sheet: string): string {
  const height = (mapWidth * view[3]) / view[2];
  const pixel = view[2] / mapWidth;
  const shapes = sheet
    .replace(/^<svg[^>]*>/u, '<defs>')
    .replace(/<\/svg>\s*$/u, '</defs>')
    .replaceAll('var(--dot, 4px)', String(7 * pixel));
  const draw = (id: string, fill: string) =>
    `<use href="#${id}" fill="${fill}" color="${fill}" stroke="${colours.paper}" stroke-width="${0.7 * pixel}"/>`;
  return [
    `<svg x="${cardSize.width - margin - mapWidth}" y="${top}" width="${mapWidth}" height="${Math.min(height, foot - top - 24)}" viewBox="${view.join(' ')}">`,
    shapes,
    draw('land', colours.land),
    ...codes.toReversed().map((code, at) => draw(code, at === codes.length - 1 ? colours.accent : colours.shade)),
    '</svg>',
  ].join('\n');
}
