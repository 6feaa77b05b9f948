import type { ExplainedCountry, Explanation, PlacePhrase } from './explain-regions.ts';
import type { SignalName } from './region-weights.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { readsPlaces } from './find-foreign-mentions.ts';

/** Describes each signal for people. */
const signalWords: Readonly<Record<SignalName, string>> = {
  headline: 'named in the headline',
  headlineFree: 'the headline names no country',
  firstParagraph: 'named in the first paragraph',
  headlineAndFirst: 'named in both headline and first paragraph',
  namedFirst: 'the first country named',
  early: 'named early (1 at the top, 0 at the end)',
  again: 'named more than once',
  often: 'named more than twice (by powers of two)',
  spread: 'share of the paragraphs that name it',
  alone: 'the only country named',
  crowd: 'countries named, as a power of two',
  bareCrowd: 'the same, in a story without a known dateline',
  filedAndNamed: 'filed from there, and named',
  filedElsewhere: 'filed from somewhere else',
  bareFirst: 'the first country of a story without a known dateline',
  onlyCurrency: 'named as a currency only',
  onlyCities: 'named by cities other than the capital only',
  onlyCapital: 'named by its capital only',
  filedOnly: 'filed from there, while other countries are named',
  filedAlone: 'filed from there, and no country is named',
};

const verdictWords: Readonly<Record<ExplainedCountry['verdict'], string>> = {
  about: 'about it',
  strongest: 'about it: no country reaches the threshold, and this is the strongest',
  editor: "about it: an editor's word",
  removed: "not about it: an editor's word",
  passing: 'in passing',
};

/**
 * An explanation as lines for a terminal: the dateline's place, each country with its score, signals and phrases, and the
 * refused phrases.
 */
export function explanationText({ language, home, threshold, filed, countries, refused }: Explanation): string {
  const about = countries.filter(({ verdict }) => verdict !== 'passing' && verdict !== 'removed');
  const lines = [
    ...(readsPlaces(language)
      ? []
      : [`  language    ${language}: places are not looked for in it, but for names of countries`]),
    ...(home.length > 0 ? [`  home        ${home.join('; ')}`] : []),
    `  filed from  ${filedText(filed)}`,
    `  about       ${about.map(({ code }) => code).join(', ') || 'no place stated'}`,
    ...countries.flatMap((country) => ['', ...countryLines(country, threshold)]),
  ];
  if (refused.length > 0) {
    lines.push('', '  refused');
    for (const { text, line, column, code, entry, why } of refused) {
      lines.push(`    ${at(line, column)} "${plain(text)}" is not ${entry}${code === '' ? '' : ` (${code})`}: ${why}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function filedText({ code, place, phrase }: Explanation['filed']): string {
  if (phrase === null) return 'no place stated';
  const printed = `printed "${plain(phrase.text)}" at ${phrase.line}:${phrase.column}`;
  return code === null ? `a place that is not known here, ${printed}` : `${place ?? code}, ${code}, ${printed}`;
}

function countryLines({ code, verdict, score, signals, phrases }: ExplainedCountry, threshold: number): string[] {
  const against = score === null ? 'not in the text' : `${score.toFixed(2)} against ${threshold.toFixed(2)}`;
  return [
    `  ${regionByCode(code)?.name ?? code} (${code}): ${against}, ${verdictWords[verdict]}`,
    ...signals.map(({ name, value, weight }) => {
      const points = value * weight;
      const sum = `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(2)}`;
      return `    ${sum.padStart(6)}  ${signalWords[name]}${value === 1 ? '' : ` (${value} × ${weight})`}`;
    }),
    ...phrases.map(phraseLine),
  ];
}

function phraseLine({ text, line, column, rule, entry, weak }: PlacePhrase): string {
  return `    ${at(line, column)} "${plain(text)}" by ${rule} ${entry}${weak === null ? '' : `, weak: ${weak}`}`;
}

const at = (line: number, column: number) => `${line}:${column}`.padEnd(7);

/** A name on one line, although the source may break it. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
