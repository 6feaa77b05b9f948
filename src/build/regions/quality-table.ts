import type { CodesByFile, Quality } from './score-predictions.ts';
import { regionByCode } from '#news/regions.ts';
import { subregionOf } from './m49-subregions.ts';
import { scorePredictions } from './score-predictions.ts';

const rows: readonly (readonly [name: string, read: (code: string) => string | null])[] = [
  ['countries', (code) => code],
  ['without US', (code) => (code === 'US' ? null : code)],
  ['UN subregions', subregionOf],
  ['world regions', (code) => regionByCode(code)?.world ?? null],
];
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

/** The quality of predictions as lines for a terminal: by country, without the US, by UN subregion, by world region. */
export function qualityTable(predictions: CodesByFile, labels: CodesByFile, ignored: CodesByFile): readonly string[] {
  return [
    `${''.padEnd(14)}     P      R     F1   macro (of)    10 labels or more  exact  first right`,
    ...rows.map(([name, read]) => row(name, scorePredictions(predictions, labels, ignored, read))),
  ];
}

function row(name: string, quality: Quality): string {
  const { precision, recall, f1, macroAll, macroAllOf, macro, macroOf, exact, firstRight } = quality;
  const shares = [precision, recall, f1].map(percent).join(' ');
  const macros = `${percent(macroAll)} ${`(${macroAllOf})`.padEnd(5)} ${percent(macro)} ${`(${macroOf})`.padEnd(9)}`;
  return `${name.padEnd(14)}${shares}  ${macros} ${percent(exact)} ${percent(firstRight)}`;
}
