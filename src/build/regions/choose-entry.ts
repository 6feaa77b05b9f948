import type { StoryEvidence } from './story-evidence.ts';
import type { Entry } from './gazetteer.ts';
import type { Match } from './match-names.ts';

/** What a reading weighs before the story is asked: a city by its people as a power of ten, nations above any city. */
const standing = { country: 8, alias: 8, demonym: 8, metonym: 8, capital: 7.8 } as const;

/** What the story adds for a country it names otherwise, and for the one it was filed from. */
const namedElsewhere = 1.5;
const filedThere = 0.7;

/** Names of countries that are towns in America as well: with a state behind them they are the town. */
const townsToo = new Set([
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
]);

/**
 * Which of a form's readings is meant: first what stands behind its comma ("Cambridge, England"; "Lebanon, Pa."), then what
 * else the story names, then how large the place is. A reading with the code null means that it is none of them.
 */
export function chooseEntry(match: Match, follower: Match | null, evidence: StoryEvidence): Entry {
  const { entries, keys } = match.form;
  const [first] = entries;
  const behind = follower?.form.entries.find(
    ({ rule }) => rule === 'province' || rule === 'country' || rule === 'alias',
  );
  if (behind) {
    const same = entries.find(({ code }) => code === behind.code);
    if (same) return same;
    const town = first.rule === 'city' || first.rule === 'capital' || townsToo.has(keys[0] ?? '');
    // A state is said of one town; a country may be the next item of a list ("Paris, Germany and …").
    if (behind.rule === 'province' && town) return { name: first.name, code: behind.code, rule: 'city', people: 0 };
  }
  if (entries.length === 1) return first;
  const key = keys.join(' ');
  const weight = ({ code, rule, people }: Entry): number => {
    const base = rule === 'city' || rule === 'province' ? Math.log10(people * 1000 + 1) : standing[rule];
    const named = [...(evidence.firm.get(code ?? '') ?? [])].some((form) => form !== key);
    return base + (named ? namedElsewhere : 0) + (evidence.filed === code ? filedThere : 0);
  };
  return entries.reduce((best, entry) => (weight(entry) > weight(best) ? entry : best));
}
