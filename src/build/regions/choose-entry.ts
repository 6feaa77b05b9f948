import type { StoryEvidence } from './story-evidence.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { Match } from '../gazetteer/find-names.ts';
import { neighbours, spanOf } from './context-rules.ts';

/** Base score of a reading; a town, a capital or a province has the decimal logarithm of its people instead. */
const baseScores = { country: 8, alias: 8, demonym: 8, metonym: 8 } as const;
/** Governments speak in a capital; but Georgetown and Kingston are more often those of the country a story names. */
const capitalBonus = 0.5;

/** Bonuses for a country that the story also names in another way, and for that of the dateline. */
const namedOtherwiseBonus = 1.5;
const datelineBonus = 0.7;
/** For a name in the country that the newsroom writes from, and for that of its own town. */
const homeBonus = 2.5;
const ownTownBonus = 6;

/** Names of countries that are also American towns: followed by a state they are the town. */
const alsoUsTowns = new Set([
  'georgia',
  'lebanon',
  'jordan',
  'peru',
  'cuba',
  'poland',
  'norway',
  'denmark',
  'mexico',
  'china',
  'jamaica',
  'holland',
  'israel',
  'turkey',
  'palestine',
]);

/** What a comma joins to a match: the state or country after it, or the town before it. */
export interface Joined {
  readonly behind: Match | null;
  readonly before: Match | null;
}

/**
 * Chooses one of the readings of a form: first by what a comma joins to it ("Cambridge, England"; "Lebanon, Pa."; the
 * Georgia of "Athens, Georgia"), then by what else the story names, then by size.
 */
export function chooseEntry(match: Match, { behind, before }: Joined, evidence: StoryEvidence): Entry {
  const { entries, keys } = match.form;
  const [first] = entries;
  const wide = behind?.form.entries.filter(isWide) ?? [];
  const same = entries.find(({ code }) => wide.some((one) => one.code === code));
  if (same) return same;
  // A state after a comma belongs to the town; a country may be the next item of a list ("Paris, Germany and …").
  const state = wide.find(({ rule }) => rule === 'province');
  const isTown = first.rule === 'city' || first.rule === 'capital' || alsoUsTowns.has(keys[0] ?? '');
  if (state && isTown) return { name: first.name, code: state.code, rule: 'city', people: 0 };
  const country = wide.find(({ rule }) => rule === 'country' || rule === 'alias');
  if (country && behind && first.rule === 'city' && !opensSentence(match) && !isInList(behind)) {
    return { name: first.name, code: country.code, rule: 'city', people: 0 };
  }
  const towns = before?.form.entries.filter(({ rule }) => rule === 'city' || rule === 'capital') ?? [];
  const around = entries.find((entry) => isWide(entry) && towns.some(({ code }) => code === entry.code));
  if (around) return around;
  const key = keys.join(' ');
  const settled = evidence.settled.get(key);
  if (settled !== undefined) {
    return entries.find(({ code }) => code === settled) ?? { name: first.name, code: settled, rule: 'city', people: 0 };
  }
  if (entries.length === 1) return first;
  const weight = ({ code, rule, people }: Entry): number => {
    const base =
      rule in baseScores
        ? baseScores[rule as keyof typeof baseScores]
        : Math.log10(people * 1000 + 1) + (rule === 'capital' ? capitalBonus : 0);
    const named = [...(evidence.unambiguous.get(code ?? '') ?? [])].some((form) => form !== key);
    const home = evidence.home.filter((one) => one.code === code);
    const atHome = home.some(({ town }) => town === key) ? ownTownBonus : home.length > 0 ? homeBonus : 0;
    return base + atHome + (named ? namedOtherwiseBonus : 0) + (evidence.filed === code ? datelineBonus : 0);
  };
  return entries.reduce((best, entry) => (weight(entry) > weight(best) ? entry : best));
}

/** "In Lyon, Germany said no": the country after the comma is the subject of the sentence. */
function opensSentence(match: Match): boolean {
  const { before } = neighbours(match);
  return before === undefined || before.capital;
}

/** "Hamilton, Germany and Italy": the country is the next item of a list. */
function isInList(country: Match): boolean {
  return /^(?:,? (?:and|or|&) |, \p{Lu}|['’]s)/u.test(country.segment.source.slice(spanOf(country)[1]));
}

function isWide({ rule }: Entry): boolean {
  return rule === 'province' || rule === 'country' || rule === 'alias';
}
