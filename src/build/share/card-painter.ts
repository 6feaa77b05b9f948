import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { escapeXml } from '../text/escape-xml.ts';
import { charactersOf, faceLetters } from '../text/face-letters.ts';
import { drawnWorld } from '../map/draw-world.ts';
import { hashContent } from '../text/content-hash.ts';
import { cardSvg, type CardFacts } from './card-svg.ts';

/** A share image of an article. */
export interface Card {
  /** Hash of the SVG: images with the same hash are the same. */
  readonly contentHash: string;
  /** PNG. */
  readonly draw: () => Uint8Array;
}

const letters = charactersOf(Object.values(faceLetters).join(','));
const known = new Set(letters);
const canWrite = (text: string) => [...text].every((letter) => known.has(letter));
const faces = ['display', 'display-ext', 'text', 'text-ext'];

let opening: Promise<(facts: CardFacts) => Card | null> | undefined;

/**
 * The function that makes share images, created once a thread. It returns null for an article with characters that the font
 * does not have.
 */
export function openCardPainter(): Promise<(facts: CardFacts) => Card | null> {
  return (opening ??= open());
}

async function open(): Promise<(facts: CardFacts) => Card | null> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(
    faces.map(async (name) => {
      const woff = await readFile(new URL(`../../app/fonts/${name}.woff2`, import.meta.url));
      return subsetFont(woff, letters, { targetFormat: 'sfnt' });
    }),
  );
  const { shapes } = drawnWorld();
  const load = (svg: string) => new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
  const widths = new Map<string, number>();
  const measure = (text: string) => {
    const width = widths.get(text) ?? widthOf(load, text);
    widths.set(text, width);
    return width;
  };
  return (printed) => {
    // A soft hyphen or a zero-width space shows nothing and is in no font.
    const siteName = canWrite(printed.siteName) ? printed.siteName : '';
    const facts = { ...printed, siteName, headline: printed.headline.replace(/\p{DI}/gu, '') };
    const { headline, dateline, clock } = facts;
    const words = [headline, dateline?.place, dateline?.agency, clock?.printed].join('');
    if (!canWrite(words)) return null;
    const svg = cardSvg(facts, measure, shapes);
    return { contentHash: hashContent(svg), draw: () => load(svg).render().asPng() };
  };
}

/** The width in pixels of a headline in a font size of one pixel. */
function widthOf(load: (svg: string) => InstanceType<typeof Resvg>, text: string): number {
  const svg = load(
    `<svg xmlns="http://www.w3.org/2000/svg"><text y="100" font-family="Newsreader" font-weight="600" font-size="100">${escapeXml(text)}</text></svg>`,
  );
  const box = svg.getBBox();
  svg.free();
  return (box?.width ?? 0) / 100;
}
