import type { Node, Pair, Scalar } from 'yaml';
import type { Span } from '#news/text/span.ts';
import type { Stated, StatedField, StatedOddity, StatedPerson } from './stated-fields.ts';
import type { Edit } from '../text/rewrite-text.ts';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { textOf } from '#news/text/span.ts';
import { frontMatterRole } from './field-names.ts';
import { draftOddity, isDraftField } from './stated-fields.ts';
import { pictureField } from './picture-field.ts';
import { readTomlFields } from './toml-fields.ts';

/** Front matter between fences: its language, the offsets of what is inside, and where the text goes on. */
interface Fenced {
  readonly language: 'YAML' | 'TOML' | 'JSON';
  readonly inner: Span;
  readonly end: number;
}

/**
 * Reads the front matter at the beginning of a text: YAML between `---`, TOML between `+++`, a JSON object, or `---json`.
 * Null where there is none. What is not valid is an oddity with its offset, and has no fields.
 */
export function readFrontMatter(text: string): Stated | null {
  const fenced = findFences(text);
  if (fenced === null) return null;
  const { language, inner, end } = fenced;
  const read = language === 'TOML' ? readTomlFields(text, inner) : readYamlFields(text, inner, language);
  return read === null ? null : { ...read, end };
}

function findFences(text: string): Fenced | null {
  const start = text.search(/[^\s\u{feff}]/u);
  if (start < 0) return null;
  const opening = /^(---|\+\+\+|;;;)[ \t]*(yaml|yml|toml|json)?[ \t]*(?:\r\n|\n|\r)/iu.exec(
    text.slice(start, start + 40),
  );
  if (opening !== null) {
    const [whole, mark = '', name] = opening;
    const from = start + whole.length;
    const closing = new RegExp(
      String.raw`^(?:${mark === '---' ? String.raw`---|\.\.\.` : mark.replaceAll('+', String.raw`\+`)})[ \t]*$`,
      'gmu',
    );
    closing.lastIndex = from;
    const close = closing.exec(text);
    if (close === null) return null;
    const language = mark === '+++' ? 'TOML' : mark === ';;;' ? 'JSON' : 'YAML';
    const named = name === undefined ? language : /^y/iu.test(name) ? 'YAML' : /^t/iu.test(name) ? 'TOML' : 'JSON';
    return { language: named, inner: [from, close.index], end: close.index + close[0].length };
  }
  if (!/^\{\s*"[\w -]+"\s*:/u.test(text.slice(start, start + 200))) return null;
  const end = endOfObject(text, start);
  return { language: 'JSON', inner: [start, end], end };
}

/** The offset behind the brace that closes the object at `start`; where none does, behind its last line before a blank one. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (const match of text.slice(start).matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}]/gu)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0) return start + match.index + match[0].length;
  }
  const blank = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(start));
  return blank === null ? text.length : start + blank.index;
}

/** Whether most lines look like `name: value`, a list or a comment: a rule at the beginning of a text is no front matter. */
function looksLikeFields(inner: string): boolean {
  const lines = inner.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  const fields = lines.filter((line) =>
    /^\s*(?:["']?[\p{L}\p{M}_][\p{L}\p{M}\p{N}_. -]{0,40}["']?\s*:(?:\s|$)|- |#|[{}[\]])|^\s{2,}\S/u.test(line),
  );
  return lines.length > 0 && fields.length * 2 > lines.length && /^[^\S\r\n]*["']?[\p{L}_][^:\r\n]*:/mu.test(inner);
}

function readYamlFields(text: string, [from, to]: Span, language: string): Omit<Stated, 'end'> | null {
  const inner = text.slice(from, to);
  if (inner.trim() === '') return { fields: [], edits: [], oddities: [] };
  if (!looksLikeFields(inner) && language !== 'JSON') return null;
  // Tabs that indent are the commonest mistake: the message says so. The failsafe schema reads every word as text.
  const document = parseLeniently(inner);
  const [error] = document.errors;
  if (error !== undefined || !isMap(document.contents)) {
    const found =
      error === undefined
        ? 'no names with values'
        : `a mistake in it: ${error.message.split('\n')[0]?.replace(/\.$/u, '') ?? ''}`;
    const at = from + Math.min(error?.pos[0] ?? 0, inner.length);
    return {
      fields: [],
      edits: [],
      oddities: [{ kind: 'front-matter', at, expected: `front matter in valid ${language}`, found }],
    };
  }
  const reader = new YamlFields(text, from);
  for (const pair of document.contents.items) reader.read(pair);
  return reader;
}

/** A text in quotation marks that goes on at the beginning of a line: Ruby's YAML, and so Jekyll, takes it. */
const unindented = /^([ \t-]*[\w-]+[ \t]*:[ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*$)/gmu;

/** Characters; in longer front matter the commonest mistakes are not looked for. */
const longestMended = 10_000;

function parseLeniently(yaml: string) {
  const options = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(yaml, options);
  if (document.errors.length === 0 || yaml.length > longestMended) return document;
  // A blank for each line end leaves all offsets as they are.
  const joined = parseDocument(
    yaml.replaceAll(unindented, (field) => field.replaceAll(/[\r\n]/gu, ' ')),
    options,
  );
  if (joined.errors.length === 0) return joined;
  const quoted = parseDocument(
    yaml.replaceAll(unquoted, (_, name: string, value: string) => name + value.replaceAll(/:(?=\s)/gu, colon)),
    options,
  );
  return quoted.errors.length === 0 ? quoted : document;
}

/** A value without quotation marks that holds a colon and a blank: `title: Ferry: the long wait`, the commonest mistake. */
const unquoted = /^([ \t-]*[\w-]+:[ \t]+)([^\s"'|>[{&*!%@`#][^\r\n]*:[ \t][^\r\n]*)$/gmu;

/** Stands for such a colon while YAML is read: a code point that no text has. */
const colon = '\u{fdd0}';

/** Collects the fields of a map of YAML. */
class YamlFields {
  readonly fields: StatedField[] = [];
  readonly edits: Edit[] = [];
  readonly oddities: StatedOddity[] = [];
  readonly #text: string;
  readonly #from: number;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = from;
  }

  read({ key, value }: Pair<Node, Node | null>, isInner = false): void {
    if (!isScalar(key)) return;
    const name = textFrom(key);
    const role = frontMatterRole(name);
    const at = this.#from + (key.range?.[0] ?? 0);
    if (role === null) {
      if (isInner) return;
      this.oddities.push({
        kind: 'front-matter-key',
        at,
        expected: 'a name that is known here (title, date, author, tags, lang …)',
        found: `"${name}"`,
      });
      return;
    }
    if (isScalar(value) && !isInner && isDraftField(name, textFrom(value)))
      this.oddities.push(draftOddity(name, textFrom(value), at));
    if (role === 'picture') return this.#pictures(name, isSeq(value) ? (value.items as (Node | null)[]) : [value]);
    // Zola and Ghost keep tags, and Hugo an author's name, one level below.
    if (isMap(value)) {
      const inner = value.items as Pair<Node, Node | null>[];
      if (role === 'author') this.#list(role, name, [value]);
      else if (/^(?:taxonomies|extra|params)$/iu.test(name)) inner.forEach((pair) => this.read(pair, true));
      return;
    }
    if (isSeq(value)) this.#list(role, name, value.items as (Node | null)[]);
    else this.#value(role, name, value);
  }

  #pictures(key: string, items: readonly (Node | null)[]): void {
    for (const item of items) {
      const from = this.#from + (item?.range?.[0] ?? 0);
      const value = item === null ? null : (JSON.parse(JSON.stringify(item).replaceAll(colon, ':')) as unknown);
      this.fields.push(...pictureField(key, value, [from, this.#from + (item?.range?.[1] ?? 0)]));
    }
  }

  #list(role: StatedField['role'], name: string, items: readonly (Node | null)[]): void {
    const before = this.fields.length;
    const people: StatedPerson[] = [];
    for (const item of items) {
      const valueOf = (names: RegExp) =>
        isMap(item)
          ? ((item.items as Pair<Node, Node | null>[]).find(({ key }) => isScalar(key) && names.test(textFrom(key)))
              ?.value ?? null)
          : item;
      const named = valueOf(/^(?:name|title)$/u);
      const page = isMap(item) ? valueOf(/^(?:url|page)$/u) : undefined;
      this.#value(role, name, named);
      if (isScalar(named))
        people.push({
          name: textFrom(named),
          ...(page !== undefined && { url: isScalar(page) ? textFrom(page) : null }),
          at: this.#from + ((page ?? named).range?.[0] ?? 0),
        });
    }
    if (role !== 'author') return;
    // Several authors are one byline: what stands between their names becomes a comma.
    const authors = this.fields.splice(before);
    const [first, last] = [authors[0], authors.at(-1)];
    if (first === undefined || last === undefined) return;
    authors
      .slice(1)
      .forEach(({ span }, at) => this.edits.push({ span: [authors[at]?.span[1] ?? 0, span[0]], text: ', ' }));
    this.fields.push({
      ...first,
      span: [first.span[0], last.span[1]],
      text: authors.map(({ text }) => text).join(', '),
      people,
    });
  }

  #value(role: StatedField['role'], key: string, node: Node | null): void {
    if (!isScalar(node) || !node.range) return;
    const text = textFrom(node);
    if (text === '' || (role === 'date' && /^(?:true|false)$/iu.test(text))) return;
    const span = this.#spanOf(node);
    this.fields.push({ role, key, span, text });
    if (textOf(this.#text, span) !== text) this.edits.push({ span, text });
  }

  /** The span of a scalar's words, without quotation marks or the head of a block. */
  #spanOf(node: Scalar): Span {
    const [start, end] = node.range ?? [0, 0];
    const raw = this.#text.slice(this.#from + start, this.#from + end);
    const head = /^(?:["']|[|>][^\r\n]*)\s*/u.exec(raw)?.[0] ?? '';
    const quote = /^["']/u.test(raw) ? (/(?<!\s)\s*["']$/u.exec(raw.slice(head.length))?.[0] ?? '') : '';
    const at = this.#from + start + head.length;
    return [at, at + raw.slice(head.length, raw.length - quote.length).trimEnd().length];
  }
}

const textFrom = (node: Scalar) =>
  (typeof node.value === 'string' ? node.value : '')
    .replaceAll(colon, ':')
    .replace(/(?<!\s)\s*[\r\n]\s*/gu, ' ')
    .trim();
