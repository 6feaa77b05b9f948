import type { MentionRule } from '#news/regions/region.ts';
import { countries } from '#news/regions/regions.ts';
import { capitals } from './tables/capitals.ts';
import { cities } from './tables/cities.ts';
import { citySpellings } from './tables/city-spellings.ts';
import { countryNames } from './tables/country-names.ts';
import { landmarks } from './tables/landmarks.ts';
import { localBodies } from './tables/local-bodies.ts';
import { everydayNames, givenNames } from './tables/name-words.ts';
import { provinces } from './tables/provinces.ts';
import { metonyms, notPlaces, specialPlaces } from './tables/special-places.ts';
import { tokenise } from './tokenise.ts';

/** What a name is in its country. */
type EntryRule = Exclude<MentionRule, 'home'>;

/** One reading of a form. */
export interface Entry {
  /** The usual name: "Moscow" for "Moskva". */
  readonly name: string;
  /** Null for a phrase that is not a place; `why` is the reason. */
  readonly code: string | null;
  readonly rule: EntryRule;
  /** Population of a city in thousands; 0 where it does not matter. */
  readonly people: number;
  readonly why?: string;
  /** A body that stands for this country only in its own news (local-bodies.ts). */
  readonly isLocal?: true;
  /** A city of our own table (city-spellings.ts). */
  readonly isInNews?: true;
}

/** A spelling with all its readings. */
export interface Form {
  readonly keys: readonly string[];
  /** Matches only as printed here ("US", "KGB"); null for any case. */
  readonly printed: string | null;
  /** Matches only after a place and a comma ("Pa.", "TX"). */
  readonly afterComma: boolean;
  /** The name is an everyday word. */
  readonly everyday: boolean;
  readonly entries: [Entry, ...Entry[]];
}

/** Forms by their first word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Form[]>;

/** Words in lower case inside a name: "Isle of Man", "Dar es Salaam". */
export const smallWords = new Set([
  'of',
  'the',
  'and',
  'de',
  'do',
  'da',
  'del',
  'la',
  'le',
  'al',
  'el',
  'es',
  'on',
  'upon',
  'sur',
  'am',
  's',
  'd',
]);

/** Names that a country shares with something larger than a town; the story decides which is meant. */
const ambiguousNames: readonly (readonly [
  form: string,
  code: string,
  name: string,
  rule: EntryRule,
  people: number,
])[] = [
  ['Georgia', 'US', 'Georgia (US state)', 'province', 10_000],
  ['Congo', 'CG', 'Republic of Congo', 'country', 5_000],
  ['Guinea', 'GQ', 'Equatorial Guinea', 'country', 1],
  ['Korea', 'KP', 'North Korea', 'country', 20_000],
  ['Salvador', 'BR', 'Salvador', 'city', 2_700],
  ['Punjab', 'PK', 'Punjab', 'province', 100_000],
  ['Punjab', 'IN', 'Punjab', 'province', 30_000],
  ['Kashmiri', 'IN', 'Kashmir', 'province', 1],
  ['Victoria', 'AU', 'Victoria', 'province', 6_000],
  ['Washington', 'US', 'Washington', 'capital', 600],
  ['House of Commons', 'GB', 'House of Commons', 'metonym', 0],
  ['House of Commons', 'CA', 'House of Commons', 'metonym', 0],
];

class Builder {
  readonly forms = new Map<string, Form[]>();

  add(text: string, entry: Entry, afterComma = false): void {
    const keys = tokenise(text, [0, text.length]).map(({ key }) => key);
    const [first] = keys;
    if (first === undefined) return;
    const printed = keys.length === 1 && /^\p{Lu}{2,}$/u.test(text) ? text : null;
    const bucket = this.forms.get(first) ?? [];
    this.forms.set(first, bucket);
    const words = keys.join(' ');
    const same = bucket.find(
      (form) => form.afterComma === afterComma && form.printed === printed && form.keys.join(' ') === words,
    );
    if (same) merge(same.entries, entry);
    else {
      const everyday = keys.length === 1 && (everydayNames.has(first) || givenNames.has(first));
      bucket.push({ keys, printed, afterComma, everyday, entries: [entry] });
    }
  }
}

/** Adds a reading. Of two in one country the first stays, with the larger population. */
function merge(entries: Entry[], entry: Entry): void {
  const at = entries.findIndex(({ code }) => code === entry.code || code === null);
  const present = entries[at];
  if (present === undefined) entries.push(entry);
  else if (present.code !== null && entry.rule === 'city') {
    entries[at] = { ...present, people: Math.max(present.people, entry.people) };
  }
}

function* rows(table: string): Generator<readonly [code: string, rest: string]> {
  for (const line of table.split('\n')) if (line !== '') yield [line.slice(0, 2), line.slice(3)];
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** "Syrian" -> "Syrian", "Syrians"; words with another plural ("Swiss", "Chinese") stay alone. */
function withPlural(word: string): string[] {
  return /(?:ss|sh|ch|ese|[sz])$/u.test(word) ? [word] : [word, `${word}s`];
}

function build(): Gazetteer {
  const builder = new Builder();
  for (const [why, phrases] of notPlaces) {
    for (const phrase of listed(phrases))
      builder.add(phrase, { name: phrase, code: null, rule: 'alias', people: 0, why });
  }
  for (const { code, name } of countries) {
    builder.add(name, { name, code, rule: 'country', people: 0 });
    builder.add(name.replaceAll('&', 'and'), { name, code, rule: 'country', people: 0 });
  }
  for (const [code, rest] of rows(countryNames)) {
    const [names = '', people = ''] = rest.split('|');
    for (const name of listed(names)) builder.add(name, { name, code, rule: 'alias', people: 0 });
    for (const demonym of listed(people)) {
      for (const form of withPlural(demonym)) builder.add(form, { name: demonym, code, rule: 'demonym', people: 0 });
    }
  }
  for (const [form, code, name, rule, people] of ambiguousNames) builder.add(form, { name, code, rule, people });
  addGroups(builder, capitals, 'capital');
  addGroups(builder, specialPlaces, 'province');
  addGroups(builder, landmarks, 'province');
  addGroups(builder, metonyms, 'metonym');
  addGroups(builder, provinces, 'province');
  addCities(builder);
  for (const [code, rest] of rows(localBodies)) {
    for (const name of listed(rest)) builder.add(name, { name, code, rule: 'metonym', people: 0, isLocal: true });
  }
  for (const bucket of builder.forms.values()) bucket.sort((a, b) => b.keys.length - a.keys.length);
  return builder.forms;
}

function addGroups(builder: Builder, table: string, rule: EntryRule): void {
  for (const [code, rest] of rows(table)) {
    for (const group of listed(rest)) {
      const spellings = group.split('=');
      const name = spellings[0] ?? group;
      for (const spelling of spellings) {
        const short = rule === 'province' && (spelling.endsWith('.') || /^[A-Z]{2,3}$/u.test(spelling));
        builder.add(spelling, { name, code, rule, people: rule === 'province' ? 20_000 : 0 }, short);
      }
    }
  }
}

function addCities(builder: Builder): void {
  const populations = new Map<string, number>();
  for (const [code, rest] of rows(cities)) {
    for (const item of rest.split('|')) {
      const cut = item.lastIndexOf(' ');
      const name = item.slice(0, cut).replaceAll('ʼ', "'");
      const people = Number(item.slice(cut + 1));
      populations.set(`${code}${name}`, Math.max(people, populations.get(`${code}${name}`) ?? 0));
    }
  }
  for (const [code, rest] of rows(citySpellings)) {
    for (const group of listed(rest)) {
      const spellings = group.split('=');
      const name = spellings[0] ?? group;
      // A city of our own table is in the news whatever its size.
      const people = Math.max(400, ...spellings.map((spelling) => populations.get(code + spelling) ?? 0));
      for (const spelling of spellings) builder.add(spelling, { name, code, rule: 'city', people, isInNews: true });
    }
  }
  for (const [key, people] of populations) {
    const name = key.slice(2);
    const entry: Entry = { name, code: key.slice(0, 2), rule: 'city', people };
    builder.add(name, entry);
    if (name.startsWith('Saint ')) builder.add(name.replace('Saint ', 'St. '), entry);
  }
}

/** All names, built once when the module is loaded. */
export const gazetteer: Gazetteer = build();
