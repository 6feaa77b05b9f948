/**
 * Writes country-rows.ts: of each country its frame and its neighbours, as the atlas has them. Working them out takes a third
 * of a second, a good part of building a small site. Run it after a change of the atlas or of what they are made by.
 */
import { writeFileSync } from 'node:fs';
import { findNeighbours } from './find-neighbours.ts';
import { frameCountries } from './frame-countries.ts';

const rowsALine = 3;

const neighbours = findNeighbours();
const rows = [...frameCountries()].map(([code, frame]) => [code, ...frame, ...(neighbours.get(code) ?? [])].join(' '));
const lines = Array.from({ length: Math.ceil(rows.length / rowsALine) }, (_, at) =>
  rows.slice(at * rowsALine, (at + 1) * rowsALine).join('; '),
);
writeFileSync(
  new URL('./country-rows.ts', import.meta.url),
  `/**
 * Written by make-country-table.ts. Of each country its ISO 3166-1 code, its frame on the map (left, top, right, bottom) and
 * the codes of those that it shares a land border with.
 */
export const countryRows = \`
${lines.join(';\n')}
\`;
`,
);
