import type { Dropped, Filters } from './filters.ts';
import { decodePercent } from '../text/decode-percent.ts';
import { regionBySlug } from '../regions/regions.ts';
import { isTag } from '../article/tag.ts';

/** Characters of a question; what is longer is cut. */
export const longestQuestion = 200;

/**
 * Reads a query string. Total: whatever stands there, the result is valid filters, and what could not be used is listed
 * in `dropped` so that the page can say so. Parameters that are none of ours (`utm_source`) are left out silently.
 * `own` is the page's own order, which its address need not say; `best` is for pages that have it as their own.
 */
export function readFilters(
  search: string,
  own: 'newest' | 'best' = 'newest',
): { readonly filters: Filters; readonly dropped: readonly Dropped[] } {
  const query = new Query(search);
  const since = query.one('since', isDate);
  const until = query.one('until', isDate);
  const orders = ['newest', 'oldest', own] as const;
  const sort = query.one('sort', (value) => orders.some((order) => order === value));
  const page = query.one('page', (value) => /^[1-9]\d{0,5}$/u.test(value));
  const filters: Filters = {
    q: query.text('q'),
    about: query.many('about', isRegion),
    filed: query.many('filed', isRegion),
    tag: query.many('tag', isTag),
    since,
    until,
    sort: orders.find((order) => order === sort) ?? own,
    page: page === null ? null : Number(page),
  };
  return { filters, dropped: query.dropped };
}

/** Whether this is a day of the calendar, written `2022-01-19`. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last;
}

const isRegion = (value: string) => regionBySlug(value) !== null;

/** Query strings read without the browser's URLSearchParams: this zone runs anywhere. */
class Query {
  readonly dropped: Dropped[] = [];
  readonly #pairs: readonly (readonly [string, string])[];

  constructor(search: string) {
    this.#pairs = search
      .replace(/^\?/u, '')
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return [decode(name), decode(value.join('='))] as const;
      });
  }

  many(name: string, isValid: (value: string) => boolean): string[] {
    const found = new Set<string>();
    for (const [key, raw] of this.#pairs) {
      if (key !== name || raw === '') continue;
      const value = raw.trim().toLowerCase();
      if (isValid(value)) found.add(value);
      else this.dropped.push({ name, value: raw });
    }
    return [...found].toSorted();
  }

  /** The first that is not empty, as it was typed but for blanks; null where there is none. */
  text(name: string): string | null {
    for (const [key, raw] of this.#pairs) {
      const letters = key === name ? [...raw.toWellFormed().trim().replaceAll(/\s+/gu, ' ')] : [];
      if (letters.length > 0) return letters.slice(0, longestQuestion).join('').trim();
    }
    return null;
  }

  one(name: string, isValid: (value: string) => boolean): string | null {
    return this.many(name, isValid).at(0) ?? null;
  }
}

/** A plus stands for a space, as forms write it. */
const decode = (text: string) => decodePercent(text.replaceAll('+', ' '));
