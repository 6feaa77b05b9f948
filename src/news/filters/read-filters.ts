import type { Dropped, Filters } from './filters.ts';
import { daysInMonth } from '../clock/calendar-date.ts';
import { decodePercent } from '../text/decode-percent.ts';
import { regionBySlug } from '../regions/regions.ts';
import { longestName, personSlug } from '../article/person-slug.ts';
import { isTag } from '../article/tag.ts';

/** The most values of a parameter that are read; others are dropped. Each is looked up, and counted with all others. */
const mostValues = 12;

/** The most pairs of names and values that are read of an address. */
const mostPairs = 100;

/** The longest search query, in Unicode code points; a longer one is cut. */
export const longestQuestion = 200;

/**
 * Reads a query string (its table: `writeFilters`). Never throws: the result is valid filters for any text. Invalid values
 * are returned in `dropped`, so that the page can tell; other parameters (`utm_source`) are ignored. `defaultSort` is the
 * page's order where the address has none; only pages with the default `best` accept `best`.
 */
export function readFilters(
  search: string,
  defaultSort: 'newest' | 'best' = 'newest',
): { readonly filters: Filters; readonly dropped: readonly Dropped[] } {
  const query = new Query(search);
  const since = query.one('since', isDate);
  const until = query.one('until', isDate);
  const orders = ['newest', 'oldest', defaultSort] as const;
  const sort = query.one('sort', (value) => orders.some((order) => order === value));
  const page = query.one('page', (value) => /^[1-9]\d{0,5}$/u.test(value));
  const filters: Filters = {
    q: query.text('q'),
    about: query.many('about', isRegion),
    filed: query.many('filed', isRegion),
    tag: query.many('tag', isTag),
    by: query.many('by', isPerson, personSlug),
    person: query.many('person', isPerson, personSlug),
    organisation: query.many('organisation', isPerson, personSlug),
    since,
    until,
    sort: orders.find((order) => order === sort) ?? defaultSort,
    page: page === null ? null : Number(page),
  };
  return { filters, dropped: query.dropped };
}

/** Whether a text is a date of the Gregorian calendar in the form `2022-01-19`. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const isRegion = (value: string) => regionBySlug(value) !== null;
const isPerson = (slug: string) => slug !== '' && slug.length <= longestName;
const lowerCase = (text: string) => text.trim().toLowerCase();

/** Parses a query string without URLSearchParams, which the language itself does not have: `src/news` runs anywhere. */
class Query {
  readonly dropped: Dropped[] = [];
  readonly #pairs: readonly (readonly [string, string])[];

  constructor(search: string) {
    this.#pairs = search
      .replace(/^\?/u, '')
      .split('&')
      .filter((pair) => pair !== '')
      .slice(0, mostPairs)
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [decode(name), decode(value.join('='))] as const;
      });
  }

  /** The valid values of a parameter as `fold` writes them, sorted, each once; the others are added to `dropped`. */
  many(name: string, isValid: (value: string) => boolean, fold = lowerCase): string[] {
    const found = new Set<string>();
    for (const [key, raw] of this.#pairs) {
      if (key !== name || raw === '') continue;
      const value = fold(raw);
      if (isValid(value) && (found.has(value) || found.size < mostValues)) found.add(value);
      else this.dropped.push({ name, value: raw });
    }
    return [...found].toSorted();
  }

  /** The first value that is not blank, with white space as single spaces; null where there is none. */
  text(name: string): string | null {
    for (const [key, raw] of this.#pairs) {
      const letters = key === name ? [...raw.toWellFormed().trim().replaceAll(/\s+/gu, ' ')] : [];
      if (letters.length > 0) return letters.slice(0, longestQuestion).join('').trim();
    }
    return null;
  }

  /** The first valid value in sorted order; null where there is none. */
  one(name: string, isValid: (value: string) => boolean): string | null {
    return this.many(name, isValid).at(0) ?? null;
  }
}

/** Forms encode a space as a plus sign. */
const decode = (text: string) => decodePercent(text.replaceAll('+', ' '));
