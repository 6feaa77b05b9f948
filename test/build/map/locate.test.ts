import { describe, expect, it } from 'vitest';

import { frameCountries } from '#build/map/frame-countries.ts';
import { labelsOf, locate, locateAll, locateRegion } from '#build/map/locate.ts';
import type { MapView } from '#news/map/map-sheets.ts';
import { sheetOf, unitsPerDegree } from '#news/map/map-sheets.ts';
import { countries, countriesOf, worldRegions } from '#news/regions/regions.ts';

const frames = frameCountries();

/** The share of a country's box that a view shows, 0 to 1. */
function shown(code: string, view: MapView | null): number {
  const [left, top, right, bottom] = frames.get(code) ?? [0, 0, 0, 0];
  const [x, y, width, height] = view ?? [0, 0, 0, 0];
  const across = Math.min(right, x + width) - Math.max(left, x);
  const down = Math.min(bottom, y + height) - Math.max(top, y);
  const size = Math.max(1, right - left) * Math.max(1, bottom - top);
  return across < 0 || down < 0 ? 0 : (Math.max(1, across) * Math.max(1, down)) / size;
}

const widthDeg = (view: MapView | null) => (view?.[2] ?? 0) / unitsPerDegree;

describe('the map of a story', () => {
  it.each(countries.map(({ code, name }) => [name, code] as const))('shows the whole of %s', (_name, code) => {
    expect(shown(code, locate([code]))).toBeGreaterThanOrEqual(1);
  });

  it('shows the Middle East and the south of Russia for the reference article, in either order', () => {
    for (const codes of [
      ['RU', 'IR', 'SY', 'US', 'TR', 'IL'],
      ['SY', 'IR', 'RU', 'TR', 'IL', 'US'],
    ]) {
      const view = locate(codes);
      for (const code of ['IR', 'SY', 'TR', 'IL']) expect(shown(code, view), code).toBeGreaterThanOrEqual(1);
      expect(shown('RU', view)).toBeGreaterThan(0.05);
      expect(shown('RU', view)).toBeLessThan(0.5);
      expect(widthDeg(view)).toBeLessThan(50);
      expect(sheetOf(view ?? [0, 0, 0, 0])).toBe('middle-east');
    }
  });

  it.each([
    ['SG', 'MY'],
    ['FR', 'DE'],
    ['GB', 'IE'],
    ['JP', 'KR'],
    ['IL', 'PS', 'LB'],
    ['US', 'JP'],
    ['RU', 'US'],
  ])('shows all of %s, %s', (...codes) => {
    const view = locate(codes);
    for (const code of codes) expect(shown(code, view), code).toBeGreaterThan(0.9);
  });

  it('shows France without Guiana and the United States without Alaska', () => {
    expect(widthDeg(locate(['FR']))).toBeLessThan(30);
    expect(widthDeg(locate(['US']))).toBeLessThan(75);
    expect(shown('GF', locate(['FR']))).toBe(0);
  });

  it('shows Singapore with its neighbours and Fiji with nearby islands', () => {
    for (const code of ['MY', 'ID']) expect(shown(code, locate(['SG'])), code).toBeGreaterThan(0);
    expect(['TO', 'VU', 'WF', 'TV', 'NC'].filter((code) => shown(code, locate(['FJ'])) > 0).length).toBeGreaterThan(0);
  });

  it('is 4:3, and wider only where it spans the world', () => {
    for (const code of ['SG', 'CL', 'FR', 'CA']) {
      const [, , width, height] = locate([code]) ?? [0, 0, 0, 1];
      expect(width / height, code).toBeCloseTo(4 / 3, 1);
    }
    expect((locate(['US', 'JP'])?.[2] ?? 0) / (locate(['US', 'JP'])?.[3] ?? 1)).toBeGreaterThan(4 / 3);
  });

  it('ignores unknown codes, and is null where none is known', () => {
    expect(locate(['ZZ', 'SY'])).toEqual(locate(['SY']));
    expect(locate(['ZZ'])).toBeNull();
    expect(locate([])).toBeNull();
    expect(locateAll([])).toBeNull();
  });

  it.each(worldRegions.map(({ slug }) => slug))('shows every country of %s', (slug) => {
    const codes = countriesOf(slug).map(({ code }) => code);
    const view = locateAll(codes);
    expect(codes.filter((code) => shown(code, view) < 0.99)).toEqual([]);
  });
});

it.each(worldRegions.map(({ code }) => code))('%s is drawn finely, with names of its countries on its map', (code) => {
  const view = locateRegion(code);
  expect(view).not.toBeNull();
  expect(sheetOf(view ?? [0, 0, 0, 0])).not.toBe('world');
  const [left, top, width, height] = view ?? [0, 0, 0, 0];
  const labels = labelsOf(code);
  expect(labels).not.toEqual([]);
  for (const [, x, y] of labels) {
    expect(x >= left && x <= left + width).toBe(true);
    expect(y >= top && y <= top + height).toBe(true);
  }
});
