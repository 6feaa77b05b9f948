import { expect, test } from 'vitest';
import { countryFrames, neighboursOf } from '#build/map/country-table.ts';
import { findNeighbours } from '#build/map/find-neighbours.ts';
import { frameCountries } from '#build/map/frame-countries.ts';

test('the table of countries is what the atlas has: else run src/build/map/make-country-table.ts', () => {
  const [frames, neighbours] = [frameCountries(), findNeighbours()];
  expect(frames.size).toBeGreaterThan(200);
  expect(countryFrames).toEqual(frames);
  for (const code of frames.keys()) expect(neighboursOf(code), code).toEqual(neighbours.get(code) ?? []);
});
