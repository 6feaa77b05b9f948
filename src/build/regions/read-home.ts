import type { Result } from '#news/text/result.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import { bad, good } from '#news/text/result.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { findTown } from '../gazetteer/find-town.ts';
import { matchAt, type Segment } from '../gazetteer/find-names.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import { capitals } from '../gazetteer/tables/capitals.ts';
import { tokenise } from '../gazetteer/tokenise.ts';
import { nearestWord } from '../text/nearest-word.ts';

/** A place that a newsroom writes from. */
export interface Home {
  /** Of its country. */
  readonly code: string;
  /** As its owner wrote it: "Springfield, Illinois"; the name of the country where it was learned. */
  readonly name: string;
  /** The words of a town's name, folded and parted by blanks; empty for a country or a part of one. */
  readonly town: string;
}

/** What a mistake in the name of a home is. */
export interface HomeFault {
  readonly expected: string;
  readonly found: string;
}

export const aHome = 'a place such as Springfield, Illinois or Kenya';
/** Letters: any shorter word is one edit from another. */
const shortest = 5;
/** Candidates that a message lists. */
const mostListed = 5;

/**
 * Reads a place as an owner writes it: a country, a state, a town of at least 1,000 people, each perhaps with its state or
 * country behind a comma. One that is not known, and one that may be in several countries, is a fault that names candidates.
 */
export function readHome(written: string): Result<Home, HomeFault> {
  const source = written.replaceAll(/\s+/gu, ' ').trim();
  const segment: Segment = { source, where: 'dateline', tokens: tokenise(source, [0, source.length]), capitals: true };
  const comma = source.indexOf(',');
  const inHead = comma < 0 ? segment.tokens.length : segment.tokens.filter(({ end }) => end <= comma).length;
  const around = comma < 0 ? null : areasIn(segment, inHead);
  if (around?.size === 0) return bad(unknown(source.slice(comma + 1).trim() || source, areaNames()));
  const places = placesOf(segment, inHead);
  const codes = [...places.keys()].filter((code) => around?.has(code) ?? true);
  const [code, ...others] = codes;
  const name = source.slice(0, comma < 0 ? undefined : comma);
  if (code === undefined) return bad(unknown(source, comma < 0 ? placeNames() : placeNames(around), name));
  if (others.length > 0)
    return bad({ expected: `one place: ${candidates(name, codes, places)}`, found: `"${source}"` });
  const keys = segment.tokens.slice(0, inHead).map(({ key }) => key);
  return good({ code, name: source, town: places.get(code)?.isTown === true ? keys.join(' ') : '' });
}

interface Reading {
  readonly isTown: boolean;
  readonly isCountry: boolean;
}

/** What the words before the comma may name, by country. */
function placesOf(segment: Segment, inHead: number): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  const match = matchAt(segment, 0);
  const entries = match?.last === inHead - 1 && !match.form.afterComma ? match.form.entries : [];
  for (const { code, rule } of entries) {
    if (code === null || !placeRules.has(rule)) continue;
    found.set(code, {
      isTown: rule === 'city' || rule === 'capital',
      isCountry: rule === 'country' || rule === 'alias',
    });
  }
  const towns = findTown(segment.tokens.slice(0, inHead).map(({ key }) => key));
  // Behind a comma the smallest town counts; alone, one that is not far smaller than another of the name.
  const largest = Math.max(found.size > 0 ? known : 0, ...(towns?.people.values() ?? []));
  const isParted = segment.tokens.length > inHead;
  for (const [code, people] of towns?.people ?? []) {
    if (!found.has(code) && (isParted || people * 10 >= largest)) found.set(code, { isTown: true, isCountry: false });
  }
  return found;
}

/** Thousands of people: what stands in the gazetteer is at least so large, or as well known. */
const known = 1000;
const placeRules: ReadonlySet<Entry['rule']> = new Set(['country', 'alias', 'province', 'capital', 'city']);
const areaRules: ReadonlySet<Entry['rule']> = new Set(['country', 'alias', 'province']);

/** The countries of the state or country that stands behind the comma; none where it is not known. */
function areasIn(segment: Segment, at: number): ReadonlySet<string> {
  const entries = matchAt(segment, at)?.form.entries ?? [];
  return new Set(entries.flatMap(({ code, rule }) => (code !== null && areaRules.has(rule) ? [code] : [])));
}

function unknown(text: string, names: readonly string[], word = text): HomeFault {
  const nearest = word.length < shortest ? null : nearestWord(word, names);
  return { expected: aHome, found: nearest === null ? `"${text}"` : `"${text}" (did you mean "${nearest}"?)` };
}

/** Ways of writing the places of a name that leave no doubt. */
function candidates(name: string, codes: readonly string[], places: ReadonlyMap<string, Reading>): string {
  const written = codes.map((code) => {
    const country = regionByCode(code)?.english ?? code;
    if (places.get(code)?.isCountry !== true) return `"${name}, ${country}"`;
    return country === name ? `"${capitalOf(code)}, ${country}"` : `"${country}"`;
  });
  const more = written.length > mostListed ? [`${written.length - mostListed} more`] : [];
  const listed = [...written.slice(0, mostListed), ...more];
  return `${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}`;
}

function capitalOf(code: string): string {
  const line = capitals.split('\n').find((row) => row.startsWith(`${code} `)) ?? '';
  return line.slice(3).split(/[,=]/u)[0] ?? code;
}

/** The names of countries, states and cities, or those of some countries. */
function placeNames(codes: ReadonlySet<string> | null = null): readonly string[] {
  return entryNames(({ code, rule }) => placeRules.has(rule) && (codes?.has(code ?? '') ?? true));
}

function areaNames(): readonly string[] {
  return entryNames(({ rule }) => areaRules.has(rule));
}

function entryNames(test: (entry: Entry) => boolean): readonly string[] {
  const entries = [...gazetteer.values()].flatMap((forms) => forms.flatMap((form) => form.entries));
  return [...new Set(entries.filter((entry) => entry.code !== null && test(entry)).map(({ name }) => name))];
}
