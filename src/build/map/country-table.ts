import { countryRows } from './country-rows.ts';
import type { Box } from './frame-country.ts';

const rows = countryRows.split(';').map((row) => {
  const [code = '', left, top, right, bottom, ...neighbours] = row.trim().split(' ');
  const frame: Box = [Number(left), Number(top), Number(right), Number(bottom)];
  return { code, frame, neighbours };
});

/** The box that stands for each country on the map, by ISO 3166-1 code (frame-countries.ts). */
export const countryFrames: ReadonlyMap<string, Box> = new Map(rows.map(({ code, frame }) => [code, frame]));

const neighboursByCode = new Map(rows.map(({ code, neighbours }) => [code, neighbours]));

/** ISO 3166-1 codes of the countries that share a land border with this one; none for an island or an unknown code. */
export const neighboursOf = (code: string): readonly string[] => neighboursByCode.get(code) ?? [];
