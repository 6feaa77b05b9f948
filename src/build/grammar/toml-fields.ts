import { parse, TomlError } from 'smol-toml';
import type { Span } from '#news/text/span.ts';
import type { Stated, StatedField, StatedOddity, StatedPerson } from './stated-fields.ts';
import type { Edit } from '../text/rewrite-text.ts';
import { frontMatterRole } from './field-names.ts';
import { draftOddity, isDraftField, unknownField } from './stated-fields.ts';
import { pictureField } from './stated-picture.ts';

/** Reads TOML in a span of a text as fields. The library gives no offsets: values are found behind their names. */
export function readTomlFields(text: string, [from, to]: Span): Omit<Stated, 'end'> {
  const inner = text.slice(from, to);
  let table: Readonly<Record<string, unknown>>;
  try {
    table = parse(inner);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const found = `a mistake in it: ${error.message.split('\n')[0]?.replace(/^Invalid TOML document: /u, '') ?? ''}`;
    const at = from + offsetOf(inner, error.line, error.column);
    return {
      fields: [],
      edits: [],
      oddities: [{ kind: 'front-matter', at, expected: 'front matter in valid TOML', found }],
    };
  }
  const fields: StatedField[] = [];
  const edits: Edit[] = [];
  const oddities: StatedOddity[] = [];
  const add = (key: string, value: unknown, isInner: boolean): void => {
    const head = new RegExp(
      String.raw`(?:^|[{,]|(?<=\n))[ \t]*(?:[\w-]+\.)?["']?${key.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)}["']?[ \t]*=[ \t]*`,
      'mu',
    ).exec(inner);
    const at = head === null ? 0 : head.index + head[0].length;
    const role = frontMatterRole(key);
    if (role === 'picture') {
      const values = Array.isArray(value) ? value : [value];
      fields.push(...values.flatMap((one) => pictureField(key, one, [from + at, from + at])));
      return;
    }
    const persons = role === 'author' ? readPersons(value, from + at) : null;
    if (persons !== null) {
      const [first, ...others] = persons.flatMap(({ name }) => locate(inner, name, at) ?? []);
      if (first === undefined) return;
      const span: Span = [from + first.span[0], from + (others.at(-1) ?? first).span[1]];
      const names = persons.map(({ name }) => name).join(', ');
      if (text.slice(...span) !== names) edits.push({ span, text: names });
      fields.push({ role: 'author', key, span, text: names, people: persons });
      return;
    }
    if (isTable(value)) {
      const isKnown = role === 'author' || /^(?:taxonomies|extra|params)$/u.test(key);
      for (const [name, part] of isKnown ? Object.entries(value) : [])
        add(role === 'author' && name === 'name' ? 'name' : name, part, true);
      if (role !== null || isInner) return;
    }
    if (role === null && key !== 'name') {
      if (isInner) return;
      oddities.push(unknownField(key, from + Math.max(0, inner.indexOf(key))));
      return;
    }
    if (!isInner && isDraftField(key, String(value))) oddities.push(draftOddity(key, String(value), from + at));
    const values = Array.isArray(value) ? value : [value];
    let next = at;
    const found = values.flatMap((one) => {
      const place = locate(inner, one, next);
      if (place === null) return [];
      next = place.end;
      const span: Span = [from + place.span[0], from + place.span[1]];
      if (text.slice(...span) !== place.text) edits.push({ span, text: place.text });
      return [{ role: role ?? 'author', key, span, text: place.text } satisfies StatedField];
    });
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return;
    if (first.role !== 'author' || found.length === 1) fields.push(...found);
    else {
      // Several authors are one byline: what stands between their names becomes a comma.
      found
        .slice(1)
        .forEach(({ span }, index) => edits.push({ span: [found[index]?.span[1] ?? 0, span[0]], text: ', ' }));
      const people = found.map(({ text: name, span }) => ({ name, at: span[0] }));
      const names = found.map((one) => one.text).join(', ');
      fields.push({ ...first, span: [first.span[0], last.span[1]], text: names, people });
    }
  };
  for (const [key, value] of Object.entries(table)) add(key, value, false);
  return { fields, edits, oddities };
}

/** Authors with pages, `[{ name = "Jane Doe", url = "https://…" }]`, of which some may be names alone; null where none has a page. */
function readPersons(value: unknown, at: number): readonly StatedPerson[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const persons = list.flatMap((one): StatedPerson[] => {
    if (typeof one === 'string') return [{ name: one, at }];
    const { name, url, page = url } = isTable(one) ? one : {};
    return typeof name === 'string' ? [{ name, ...(typeof page === 'string' && { url: page }), at }] : [];
  });
  return persons.some(({ url }) => url !== undefined) ? persons : null;
}

/** Where a value is written: a date as it is, a text between its quotation marks, with escapes or without. */
function locate(
  inner: string,
  value: unknown,
  at: number,
): { readonly span: Span; readonly text: string; readonly end: number } | null {
  const isDate = value instanceof Date;
  if (!isDate && typeof value !== 'string') return null;
  const pattern = isDate
    ? /\d[\d:.TtZz+-]*(?: \d{2}:[\d:.Zz+-]+)?/gu
    : /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/gu;
  pattern.lastIndex = at;
  const match = pattern.exec(inner);
  if (match === null) return null;
  const end = match.index + match[0].length;
  if (isDate) return { span: [match.index, end], text: match[0], end };
  const quote = /^(?:"""|'''|"|')\s*/u.exec(match[0])?.[0] ?? '';
  const text = value.replace(/(?<!\s)\s*[\r\n]\s*/gu, ' ').trim();
  const inside = match[0].slice(quote.length).replace(/(?<!\s)\s*(?:"""|'''|"|')$/u, '');
  const start = match.index + quote.length;
  return text === '' || inside === '' ? null : { span: [start, start + inside.length], text, end };
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  return lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
