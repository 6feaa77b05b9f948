import type { Span } from '#news/text/span.ts';
import type { Head } from './read-head.ts';
import type { Line } from './lines.ts';
import type { RewrittenText } from '../text/rewrite-text.ts';
import type { StatedField, StatedOddity } from './stated-fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeaderLines } from './header-lines.ts';
import { findRemnants, withoutRemnants } from './html-remnants.ts';
import { readClock } from './read-clock.ts';
import { findStrayBytes } from '../text/utf8-text.ts';
import { oldAddressForm, readOldAddress } from '#news/addresses/old-address.ts';
import { rewriteText } from '../text/rewrite-text.ts';
import { readFacts, type OwnerFacts } from './stated-facts.ts';
import { nameSpan, nothingStated } from './stated-fields.ts';

/** What stands before a text, with the text as it reads. Spans are in `rewritten.source`. */
export interface StatedHead extends Head {
  readonly rewritten: RewrittenText;
  /** Whether it has front matter: then the text is taken for Markdown. */
  readonly hasFrontMatter: boolean;
  /** Where the article's own lines begin in the source. */
  readonly end: number;
  readonly caption: Span | null;
  readonly fields: readonly StatedField[];
  /** What the owner states in front matter. */
  readonly owner: OwnerFacts;
  /** By their offset in the text as it was. */
  readonly oddities: readonly StatedOddity[];
}

/** Reads front matter or header lines of a text, given with its lines, and decodes what is written with escapes: their values, remnants of HTML. */
export function readStated(text: string, lines: readonly Line[], today: string): StatedHead {
  const frontMatter = readFrontMatter(text);
  const stated = frontMatter ?? readHeaderLines(text, lines) ?? nothingStated;
  const remnants = findRemnants(text);
  const edits = stated.edits.map((edit) => ({ ...edit, text: withoutRemnants(edit.text) }));
  const rewritten = rewriteText(text, [...edits, ...remnants, ...findStrayBytes(text)]);
  const { source, toSource } = rewritten;
  const fields = stated.fields.map((field): StatedField => {
    return { ...field, span: [toSource(field.span[0]), toSource(field.span[1])] };
  });
  const first = (role: StatedField['role']) => fields.find((field) => field.role === role) ?? null;
  const { oddities: faults, ...owner } = readFacts(stated.fields);
  // A day of publication in other words ("5 January 2022") is read as a clock.
  const date = first('date') ?? (owner.facts.published === undefined ? first('published') : null);
  const clock = date === null ? null : readClock(source, date.span, today);
  const author = first('author');
  const oddities = [...stated.oddities, ...faults];
  if (date?.role === 'date' && clock === null) {
    const at = stated.fields.find(({ role }) => role === 'date')?.span[0] ?? 0;
    oddities.push({
      kind: 'field-date',
      at,
      expected: 'a date that can be read, such as 2022-01-19 18:36',
      found: `"${date.text}"`,
    });
  }
  for (const { role, span, text: value } of stated.fields) {
    if (role === 'addresses' && readOldAddress(value) === null)
      oddities.push({ kind: 'field-address', at: span[0], expected: oldAddressForm, found: `"${value}"` });
  }
  const [remnant] = remnants;
  if (remnant !== undefined) {
    const found = `${remnants.length === 1 ? 'a remnant' : `${remnants.length} remnants`} of HTML, which ${remnants.length === 1 ? 'is' : 'are'} decoded`;
    oddities.push({
      kind: 'html-remnants',
      at: remnant.span[0],
      expected: 'plain text',
      found: `"${text.slice(...remnant.span)}": ${found}`,
    });
  }
  return {
    rewritten,
    hasFrontMatter: frontMatter !== null,
    end: toSource(stated.end),
    headline: first('title')?.span ?? null,
    clock,
    byline: author === null ? null : nameSpan(author, source),
    label: first('label')?.span ?? null,
    caption: first('caption')?.span ?? null,
    fields,
    owner,
    oddities,
  };
}
