import type { Span } from '#news/text/span.ts';
import type { FieldRole } from './field-names.ts';
import type { Edit } from '../text/rewrite-text.ts';
import type { StatedPicture } from './stated-picture.ts';
import { readOldAddress } from '#news/addresses/old-address.ts';
import { isTag } from '#news/article/tag.ts';

/** A field that stands before a text: front matter, a header line. */
export interface StatedField {
  readonly role: FieldRole;
  /** Its name as printed. */
  readonly key: string;
  /** Of its value in the text, without quotation marks. */
  readonly span: Span;
  /** The value, decoded, on one line. */
  readonly text: string;
  /** Of authors that are a list, or names with pages. */
  readonly people?: readonly StatedPerson[];
  /** What a field of the role `picture` names. */
  readonly picture?: StatedPicture;
}

/** A person as a list of authors names them. */
export interface StatedPerson {
  readonly name: string;
  /** Their page; undefined where a name stands alone. */
  readonly url?: string | null;
  /** The offset in the text of what is said of them. */
  readonly at: number;
}

/** What stands before a text. */
export interface Stated {
  /** Where the text of the article begins. */
  readonly end: number;
  readonly fields: readonly StatedField[];
  /** Values that are written with escapes, and how they read. */
  readonly edits: readonly Edit[];
  /** Oddities, by their offset in the text. */
  readonly oddities: readonly StatedOddity[];
}

export interface StatedOddity {
  readonly kind: string;
  readonly at: number;
  readonly expected: string;
  readonly found: string;
}

/** The oddity of a text that is not to be published. */
export const draftKind = 'draft';

/** Whether a field says that the text is a draft: `draft: true` (Hugo, Zola, Eleventy), `status: draft` (Ghost, Pelican), `published: false` (Jekyll, Hexo). */
export function isDraftField(name: string, value: string): boolean {
  return /^(?:draft:(?:true|yes)|status:draft|published:(?:false|no))$/iu.test(`${name}:${value}`);
}

/** The oddity of a field that says so, by the field's offset. */
export function draftOddity(name: string, value: string, at: number): StatedOddity {
  const expected = 'an article that is to be published (a draft is left out)';
  return { kind: draftKind, at, expected, found: `"${name}: ${value}"` };
}

/** The oddity of a field whose name is not known, by its offset. */
export function unknownField(name: string, at: number): StatedOddity {
  const expected = 'a name that is known here (title, date, author, tags, lang …)';
  return { kind: 'front-matter-key', at, expected, found: `"${name}"` };
}

export const nothingStated: Stated = { end: 0, fields: [], edits: [], oddities: [] };

/** Words as tags: `Harbour Council` gives `harbour-council`. What has no letters gives none; each occurs once. */
export function tagsOf(fields: readonly StatedField[]): readonly string[] {
  const words = fields.filter(({ role }) => role === 'tags').flatMap(({ text }) => text.split(/[,;،、，]/u));
  return [...new Set(words.map(tagOfWords).filter(isTag))];
}

/** `Harbour Council` gives `harbour-council`. Empty where there is no letter; else a tag, but for letters that have no small form. */
export function tagOfWords(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 75)
    .replace(/-$/u, '');
}

/** Addresses of an earlier site that a text states; what is none is left out. */
export function oldAddressesOf(fields: readonly StatedField[]): readonly string[] {
  const texts = fields.filter(({ role }) => role === 'addresses').map(({ text }) => readOldAddress(text));
  return [...new Set(texts.filter((text) => text !== null))];
}

/** The canonical BCP 47 name of a stated language (`en_US` gives `en-US`); null where it is none. */
export function languageOf(fields: readonly StatedField[]): string | null {
  const text = fields.find(({ role }) => role === 'language')?.text ?? '';
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*(?:\.utf-?8)?$/iu.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text.replace(/\..*$/u, '').replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Characters of the longest name with its address. */
const longestName = 300;

/** The span of a name in an author's value: without a mail address and its brackets. Null where there is only an address, of mail or of a page. */
export function nameSpan({ span: [start, end] }: StatedField, source: string): Span | null {
  const value = source.slice(start, end);
  // A longer one is a list of names: its blanks and signs are not tried against each other.
  const short = value.length > longestName ? '' : value;
  const [whole = '', before = '', inBrackets = ''] =
    /^"?([^"<]*?)"?\s*<[^>]*>\s*$/u.exec(short) ?? /^()\S+@\S+\s+\(([^)]*)\)\s*$/u.exec(short) ?? [];
  const name = whole === '' ? value : before === '' ? inBrackets : before;
  if (!/\p{L}/u.test(name) || /^(?:\S+@\S+|https?:\/\/\S+)$/iu.test(short && name)) return null;
  const at = start + value.indexOf(name);
  return [at, at + name.length];
}
