import type { Article } from '#news/article/article.ts';
import { sheetOf, type MapView } from '#news/map/map-sheets.ts';
import { noPlace } from '#news/regions/region.ts';
import { overlap } from '../map/frame-country.ts';
import type { DrawnShape } from '../map/draw-sheet.ts';
import type { World } from '../map/draw-world.ts';
import { mapColour } from '../settings/accent.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { fitLines } from './fit-lines.ts';

/** What a share image shows: facts of an article, and the name of the site; empty where the font cannot write it. */
export interface CardFacts extends Pick<Article, 'headline' | 'dateline' | 'clock' | 'about' | 'map'> {
  readonly siteName: string;
  /** The accent of the site; null for ours. */
  readonly accent: string | null;
}

/** In pixels: the size that messengers and networks ask for (1.91 to 1). */
export const cardSize = { width: 1200, height: 630 } as const;

/** The light colours of frame/tokens.css. What countries are filled with is half accent, half land. */
const ownColours = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  soft: '#545049',
  rule: '#d9d4c8',
  accent: '#8c1d18',
  land: '#e6e0d3',
  shade: '#c37c74',
} as const;
type Colours = Readonly<Record<keyof typeof ownColours, string>>;

/** Font sizes of the headline in pixels. */
const sizes = [76, 70, 64, 58, 52, 46, 40];
const margin = 72;
const mapWidth = 420;
const gap = 56;
const mapTop = 168;
/** Width in pixels of the dot of a country too small for its outline. */
const dotSize = 7;
const foot = 532;

/**
 * The share image of an article as SVG: headline, dateline and clock as printed, and the map of its countries. `measure`
 * gives the width of a headline in a font size of one pixel; `shapes` are those of the world's sheets.
 */
export function cardSvg(
  { siteName, accent, headline, dateline, clock, about, map }: CardFacts,
  measure: (text: string) => number,
  shapes: World['shapes'],
): string {
  const { width, height } = cardSize;
  const colours = accent === null ? ownColours : { ...ownColours, accent, shade: mapColour(accent) };
  const codes = about.filter((code) => code !== noPlace);
  const hasMap = map !== null && codes.length > 0;
  const box = {
    width: width - 2 * margin - (hasMap ? mapWidth + gap : 0),
    height: foot - mapTop - 24,
    lineHeight: 1.1,
    sizes: hasMap ? sizes : [112, 100, 88, ...sizes],
  };
  const { lines, size } = fitLines(headline, box, measure);
  const text = (x: number, y: number, fontSize: number, fill: string, words: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="${fontSize}" fill="${fill}"${more}>${escapeXml(words)}</text>`;
  const place = [dateline?.place, dateline?.agency].filter((part) => typeof part === 'string').join(', ');
  const printed = clock?.printed ?? '';
  // Shrunk to one line; a letter is about half as wide as high.
  const small = Math.min(28, (1.8 * (width - 2 * margin)) / (place.length + printed.length));
  const below = [
    ...(place === '' ? [] : [text(margin, foot + 52, small, colours.accent, place, ' letter-spacing="2"')]),
    ...(printed === '' ? [] : [text(width - margin, foot + 52, small, colours.soft, printed, ' text-anchor="end"')]),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Newsreader">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...(hasMap ? [locator(codes, map, shapes.get(sheetOf(map)) ?? [], colours)] : []),
    ...(siteName === '' ? [] : [nameplate(siteName, colours, measure)]),
    rule(122),
    ...lines.map((line, at) =>
      text(margin, mapTop + size * (0.85 + at * box.lineHeight), size, colours.ink, line, ' font-weight="600"'),
    ),
    ...(below.length > 0 ? [rule(foot)] : []),
    ...below,
    '</svg>',
  ].join('\n');
}

/** The name with the full stop that it has on pages, on one line. */
function nameplate(name: string, colours: Colours, measure: (text: string) => number): string {
  const fontSize = Math.min(44, (cardSize.width - 2 * margin) / measure(`${name}.`));
  return `<text x="${margin}" y="94" font-size="${fontSize}" font-weight="600" fill="${colours.ink}">${escapeXml(name)}<tspan fill="${colours.accent}">.</tspan></text>`;
}

function rule(y: number): string {
  return `<rect x="${margin}" y="${y}" width="${cardSize.width - 2 * margin}" height="1.5" fill="${ownColours.rule}"/>`;
}

/**
 * The map as the article's page has it, of the shapes that its view shows. Lines and dots keep their width in pixels on a
 * page; here they are scaled to it. What reaches beyond the map is painted over: the renderer takes twice as long to clip.
 */
function locator(codes: readonly string[], view: MapView, shapes: readonly DrawnShape[], colours: Colours): string {
  const { width, height } = cardSize;
  const [left, top, across, down] = view;
  const scale = mapWidth / across;
  const mapLeft = width - margin - mapWidth;
  const dotUnits = dotSize / scale;
  const visible = shapes.filter(({ box }) =>
    overlap(box, [left - dotUnits, top - dotUnits, left + across + dotUnits, top + down + dotUnits]),
  );
  const draw = (some: readonly DrawnShape[], fill: string) =>
    `<g fill="${fill}" color="${fill}" stroke="${colours.paper}" stroke-width="${0.7 / scale}">${some
      .map(({ svg }) => svg.replaceAll('var(--dot, 4px)', String(dotUnits)))
      .join('')}</g>`;
  const land = visible.filter(({ code }) => code !== 'AQ');
  const countries = codes.toReversed().map((code) => visible.filter((shape) => shape.code === code));
  return [
    `<g transform="translate(${mapLeft} ${mapTop}) scale(${scale}) translate(${-left} ${-top})">`,
    draw(land, colours.land),
    ...countries.map((country, at) => draw(country, at === codes.length - 1 ? colours.accent : colours.shade)),
    '</g>',
    `<path fill="${colours.paper}" fill-rule="evenodd" d="M0 0H${width}V${height}H0zM${mapLeft} ${mapTop}h${mapWidth}v${down * scale}h${-mapWidth}z"/>`,
  ].join('\n');
}
