import { isDate } from '#news/filters/read-filters.ts';
import { longestName } from '#news/article/person-slug.ts';
import type { Author, StatedFacts } from '#news/article/article.ts';
import { isWebAddress } from '../text/web-address.ts';
import { isStatedName, readPeople } from '../bylines/read-people.ts';
import type { StatedField, StatedOddity } from './stated-fields.ts';

/** What an owner states of an article beside its text: facts of its publication, and who wrote it where that is known. */
export interface OwnerFacts {
  readonly facts: Partial<StatedFacts>;
  readonly authors?: readonly Author[];
}

export const dateForm = 'a date of ISO 8601, such as 2022-01-19 or 2022-01-19T18:36+07:00';
export const pageForm = 'the address of a page, such as https://example.org/jane';
export const outletForm = `the name of a publisher or an agency, of at most ${longestName} characters`;

/**
 * An ISO 8601 date, with or without a time and its offset, in one spelling: `2022-01-19 18:36:00.5 +0700` gives
 * `2022-01-19T18:36:00+07:00`. Null for any other text.
 */
export function readStatedDate(text: string): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?$/iu.exec(
    text.trim(),
  );
  const [, date = '', time, offset = ''] = parts ?? [];
  if (!isDate(date)) return null;
  if (time === undefined) return date;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const [, east = '', ofHours = '', ofMinutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/u.exec(offset) ?? [];
  if (Number(ofHours) > 14 || Number(ofMinutes) > 59) return null;
  return `${date}T${time}${east === '' ? offset.toUpperCase() : `${east}${ofHours}:${ofMinutes}`}`;
}

export const updateForm = 'an update that is no earlier than the publication';

/** What is wrong where an article would have been updated before it was published, as far as the days say; else null. */
export function findEarlyUpdate({ published, updated }: Partial<StatedFacts>): string | null {
  if (published === undefined || updated === undefined || updated.slice(0, 10) >= published.slice(0, 10)) return null;
  return `"${updated}", and "${published}" as the publication`;
}

/** Whether a text can name a publisher or an agency. */
export function isOutlet(text: string): boolean {
  return text.length <= longestName && /\p{L}/u.test(text) && !isWebAddress(text);
}

/** The facts that the fields of front matter state. What cannot be read is an oddity, and is left out. */
export function readFacts(fields: readonly StatedField[]): OwnerFacts & { readonly oddities: readonly StatedOddity[] } {
  const oddities: StatedOddity[] = [];
  const facts: { -readonly [Name in keyof StatedFacts]?: StatedFacts[Name] } = {};
  const fault = (role: string, at: number, expected: string, found: string) =>
    oddities.push({ kind: `field-${role}`, at, expected, found });
  for (const { role, text, span } of fields) {
    if (role === 'published' || role === 'updated') {
      const date = readStatedDate(text);
      // `published: true` says that it is no draft.
      if (date !== null) facts[role] ??= date;
      else if (!/^(?:true|false|yes|no)$/iu.test(text)) fault(role, span[0], dateForm, `"${text}"`);
      const early = findEarlyUpdate(facts);
      if (early !== null) {
        fault('updated', span[0], updateForm, early);
        delete facts.updated;
      }
    } else if (role === 'source' || role === 'agency') {
      if (isOutlet(text)) facts[role] ??= text;
      else fault(role, span[0], outletForm, `"${text}"`);
    }
  }
  const field = fields.find(({ role }) => role === 'author');
  const authors = field?.people?.flatMap(({ name, url, at }): readonly Author[] => {
    if (url === undefined) return readPeople(name, true).map((one) => ({ name: one }));
    const isPage = url !== null && isWebAddress(url);
    if (url !== null && !isPage) fault('author', at, pageForm, `"${url}"`);
    if (!isStatedName(name)) return [];
    return [{ name, ...(isPage && { url }) }];
  });
  return { facts, ...(authors !== undefined && { authors }), oddities };
}
