import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#news/article/article.ts';
import { openCardPainter } from '#build/share/card-painter.ts';
import { type CardFacts, cardSvg } from '#build/share/card-svg.ts';
import { fitLines } from '#build/share/fit-lines.ts';
import { drawWorld } from '#build/map/draw-world.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';

const paint = await openCardPainter();

async function factsOf(text: string, siteName = 'The Gazette'): Promise<CardFacts> {
  const { files } = await compileSeeds({ 'a.txt': text });
  const article = JSON.parse([...files].find(([path]) => path.includes('/articles/'))?.[1] ?? 'null') as Article;
  return { ...article, siteName, accent: null };
}

const bridge = 'Wednesday, 19 January 2022 | 18:36 WIB\n\nA Bridge & a <Half>\n\nTOKYO, NNC - Japan opened it.\n';

test('is a PNG of 1200 x 630 pixels, the same for the same article', async () => {
  const article = await factsOf(bridge);
  const [card, again] = [paint(article), paint(article)];
  const png = Buffer.from(card?.draw() ?? []);
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.equals(again?.draw() ?? new Uint8Array())).toBe(true);
  expect(again?.contentHash).toBe(card?.contentHash);
});

test('shows headline, dateline and clock as printed, and fills the countries of the article', async () => {
  const svg = cardSvg(await factsOf(bridge), (text) => text.length / 4, drawWorld().shapes);
  expect(svg).toContain('A Bridge &amp; a &lt;Half&gt;</text>');
  expect(svg).toContain('>TOKYO, NNC</text>');
  expect(svg).toContain('>Wednesday, 19 January 2022 | 18:36 WIB</text>');
  expect(svg).toMatch(/<g fill="#8c1d18"[^>]*><(?:path|g) id="JP"/u);
});

test('is under the name of the site, smaller where it is long, without one that the font cannot write', async () => {
  const measure = (text: string) => text.length / 2;
  const nameIn = (svg: string) => /font-size="([\d.]+)"[^>]*>([^<]*)<tspan/u.exec(svg)?.slice(1);
  const draw = async (name: string) => nameIn(cardSvg(await factsOf(bridge, name), measure, drawWorld().shapes));
  expect(await draw('The Gazette & Mail')).toEqual(['44', 'The Gazette &amp; Mail']);
  expect(await draw('The Harbour Gazette and Weekly Advertiser of the Seven Islands')).toEqual([
    expect.stringMatching(/^33\./u),
    'The Harbour Gazette and Weekly Advertiser of the Seven Islands',
  ]);
  const [named, unwritable] = [paint(await factsOf(bridge)), paint(await factsOf(bridge, 'الجريدة'))];
  expect(unwritable?.contentHash).toBe(paint(await factsOf(bridge, ''))?.contentHash);
  expect(unwritable?.contentHash).not.toBe(named?.contentHash);
});

test('draws only the countries within the view of the map', async () => {
  const svg = cardSvg(await factsOf(bridge), (text) => text.length / 4, drawWorld().shapes);
  expect(svg).toContain('id="KR"');
  expect(svg).not.toContain('id="IN"');
});

test('has another hash with another headline', async () => {
  const [one, other] = [await factsOf(bridge), await factsOf(bridge.replace('Half', 'Third'))];
  expect(paint(one)?.contentHash).not.toBe(paint(other)?.contentHash);
});

test('has no map where the article names no place', async () => {
  const svg = cardSvg(await factsOf('A Quiet Day\n\nNothing was spilled.\n'), () => 1, drawWorld().shapes);
  expect(svg).not.toContain('id="');
  expect(svg.match(/<text/gu)).toHaveLength(2);
});

test('is not made for characters that the font does not have', async () => {
  expect(paint(await factsOf('افتتاح جسر جديد\n\nCAIRO, NNC - Egypt opened it.\n'))).toBeNull();
  expect(paint(await factsOf('Zażółć Gęślą Jaźń\n\nWARSAW, NNC - Poland sang.\n'))).not.toBeNull();
});

test('breaks a headline between words, within its box, and loses none where all fit', () => {
  const measure = (text: string) => text.length / 2;
  const room = { width: 400, height: 300, lineHeight: 1.1, sizes: [70, 50, 30] };
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 60 }), (words) => {
      const { lines, size } = fitLines(words.join(' '), room, measure);
      expect(lines.length * size * room.lineHeight).toBeLessThanOrEqual(room.height);
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width + size);
      const all = lines.join(' ');
      if (all.endsWith('…')) expect(words.join(' ').startsWith(all.slice(0, -2))).toBe(true);
      else expect(all).toBe(words.join(' '));
    }),
  );
});

test('breaks a word that is wider than its box', () => {
  const word = `https://news.example/${'harbour-works'.repeat(12)}`;
  const box = { width: 600, height: 400, lineHeight: 1.1, sizes: [80, 40] };
  const { lines, size } = fitLines(`See ${word}`, box, (text) => text.length / 2);
  expect(lines.join('').replace('See', 'See ')).toBe(`See ${word}`);
  for (const line of lines) expect((line.length / 2) * size).toBeLessThanOrEqual(box.width);
});
