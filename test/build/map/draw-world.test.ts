import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { drawWorld } from '#build/map/draw-world.ts';
import { frameCountries } from '#build/map/frame-countries.ts';
import { mapSheets } from '#news/map/map-sheets.ts';
import { countries } from '#news/regions/regions.ts';

const world = drawWorld();
const frames = frameCountries();
const sheetNames = [...world.sheets.keys()];

/** All shapes of a sheet by id. */
function shapesOn(svg: string): ReadonlyMap<string, string> {
  const shapes = svg.matchAll(/<path id="(..)"[^>]*>|<g id="(..)">.*?<\/g>/gu);
  return new Map([...shapes].map((match) => [match[1] ?? match[2] ?? '', match[0]]));
}

/** The points and dots of a shape in absolute coordinates. */
function pointsOf(shape: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (const [, data = ''] of shape.matchAll(/ d="([^"]*)"/gu)) {
    let [x, y] = [0, 0];
    for (const ring of data.split(/(?=[mM])/u)) {
      const numbers = (ring.replace(/h0$/u, '').match(/-?\d+/gu) ?? []).map(Number);
      const start = points.length;
      if (ring.startsWith('M')) [x, y] = [0, 0];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
        points.push([x, y]);
      }
      [x, y] = points[start] ?? [0, 0];
    }
  }
  return points;
}

describe('the atlas', () => {
  it('draws every country that articles can be about, once', () => {
    const drawn = [...shapesOn(world.sheets.get('world') ?? '').keys()];
    expect(drawn.toSorted()).toEqual(countries.map(({ code }) => code).toSorted());
  });

  it('draws the same bytes again', () => {
    expect(drawWorld().sheets).toEqual(world.sheets);
  });

  it.each(sheetNames)('keeps the sheet %s within its bytes', (name) => {
    const bytes = brotliCompressSync(world.sheets.get(name) ?? '').length;
    // An article's page has about 8 kB left for its map in the budget of a first visit.
    expect(bytes).toBeLessThanOrEqual(name === 'world' ? 12_800 : 9000);
  });

  it.each(Object.entries(mapSheets))('draws on %s each country inside it', (name, [x, y, width, height]) => {
    const shapes = shapesOn(world.sheets.get(name as keyof typeof mapSheets) ?? '');
    const inside = [...frames].filter(
      ([code, [left, top, right, bottom]]) =>
        code !== 'AQ' && left >= x && top >= y && right <= x + width && bottom <= y + height,
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter(([code]) => !shapes.has(code)).map(([code]) => code)).toEqual([]);
  });

  it('draws nothing outside a sheet', () => {
    for (const [name, [x, y, width, height]] of Object.entries(mapSheets)) {
      const svg = world.sheets.get(name as keyof typeof mapSheets) ?? '';
      const astray = pointsOf(svg).filter(([px, py]) => px < x || py < y || px > x + width || py > y + height);
      expect(astray, name).toEqual([]);
    }
  });

  it('keeps Russia, Fiji and New Zealand whole across the 180th meridian', () => {
    for (const [code, widestDeg] of [
      ['RU', 175],
      ['FJ', 8],
      ['NZ', 20],
    ] as const) {
      const xs = pointsOf(shapesOn(world.sheets.get('world') ?? '').get(code) ?? '').map(([x]) => x);
      expect((Math.max(...xs) - Math.min(...xs)) / 16, code).toBeLessThan(widestDeg);
    }
  });

  it.each(['SG', 'MT', 'BH', 'MV', 'HK', 'LI', 'VA', 'TV', 'GI'])('marks small %s with a dot', (code) => {
    expect(shapesOn(world.sheets.get('world') ?? '').get(code)).toMatch(/stroke-linecap="round" d="(M\d+ \d+h0)+"/u);
  });

  it('draws Lebanon more finely where a story is near', () => {
    const near = pointsOf(shapesOn(world.sheets.get('middle-east') ?? '').get('LB') ?? '');
    const far = pointsOf(shapesOn(world.sheets.get('world') ?? '').get('LB') ?? '');
    expect(near.length).toBeGreaterThan(2 * far.length);
  });
});
