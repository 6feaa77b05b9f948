import type { Article } from '#news/article/article.ts';
import type { NameCorrections, NamedKind, NamedTag } from '#news/people/named.ts';
import type { Span } from '#news/text/span.ts';
import { noPlace } from '#news/regions/region.ts';
import { tagRegions } from '../regions/tag-regions.ts';
import { printedText } from '../seeds/encode-source.ts';
import { parseSeed } from '../seeds/parse-seed.ts';
import { emptySidecar } from '../seeds/parse-sidecar.ts';
import type { ReadSeed } from '../seeds/read-seed.ts';
import { hashText } from '../seeds/text-hash.ts';

/**
 * Reads an article anew from its data file of another format (`archiveFormat`), which holds the whole text. What its sidecar
 * said is taken from the data: tags, language, notes, authors, what it states, and the countries it is about. Null where the text cannot be parsed or
 * the data lack one of these. `file` is its present name, `today` the day of the build.
 */
export function renewArticle(old: Article, file: string, today: string): ReadSeed | null {
  const { slug, tags, lang, notes, about, authors = null, published, stated, oldAddresses: addresses = [] } = old;
  const text = printedText({ source: old.source, origin: old.origin ?? null });
  const read = parseSeed(text, file, today);
  if (!read.ok || ![tags, notes, about].every(Array.isArray) || typeof lang !== 'string') return null;
  const { parsed } = read.value;
  const found = tagRegions(parsed, emptySidecar.regions, lang).about;
  const without = (codes: readonly string[], others: readonly string[]) =>
    codes.filter((code) => code !== noPlace && !others.includes(code));
  const regions = { add: without(about, found), remove: without(found, about) };
  const facts = { ...stated, ...(published !== undefined && { published }) };
  const names = namesOf(old.named ?? []);
  const sidecar = { ...emptySidecar, names, tags, language: lang, regions, authors, facts, addresses };
  const moved = notes.map((note) => ({ ...note, span: note.span && moveSpan(note.span, old.source, parsed.source) }));
  return {
    file,
    contentHash: hashText(text),
    bytes: '',
    slug,
    parsed,
    sidecar,
    notes: moved,
    named: [],
    warnings: [],
    home: null,
  };
}

/** The names that an editor stated are stated again. */
function namesOf(named: readonly NamedTag[]): NameCorrections {
  const of = (wanted: NamedKind) =>
    named.filter(({ kind, sure }) => kind === wanted && sure === null).map(({ name }) => name);
  return { person: { add: of('person'), remove: [] }, organisation: { add: of('organisation'), remove: [] } };
}

/** Where the words of a span stand in a text that is now read with fewer marks; null where they do not. */
function moveSpan(span: Span, before: string, now: string): Span | null {
  if (before === now) return span;
  const words = before.slice(...span);
  const at = now.indexOf(words);
  return at < 0 ? null : [at, at + words.length];
}
