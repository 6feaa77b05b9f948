import type { Node, Pair, Scalar } from 'yaml';
import type { Span } from '#news/text/span.ts';
import type { Stated, StatedField, StatedOddity, StatedPerson } from './stated-fields.ts';
import type { Edit } from '../text/rewrite-text.ts';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { textOf } from '#news/text/span.ts';
import { frontMatterRole } from './field-names.ts';
import { draftOddity, isDraftField, unknownField } from './stated-fields.ts';
import { pictureField } from './stated-picture.ts';

/**
 * Reads YAML or JSON in a span of a text as fields. Null where it looks like neither; what is not valid is an oddity with its
 * offset, and has no fields.
 */
export function readYamlFields(text: string, [from, to]: Span, language: string): Omit<Stated, 'end'> | null {
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
  const plain = parseDocument(yaml.replaceAll(field, shield), options);
  if (plain.errors.length === 0) return plain;
  // Tabs that indent.
  const spaced = parseDocument(
    yaml.replaceAll(/^\t+/gmu, (tabs) => ' '.repeat(tabs.length)),
    options,
  );
  return spaced.errors.length === 0 ? spaced : document;
}

/** A field and its value on one line. */
const field = /^([ \t-]*[\p{L}\w][^:\r\n]{0,40}:[ \t]+)(\S[^\r\n]*)$/gmu;

/** What YAML takes a meaning from: at the beginning of a value, and the colon before a blank. */
const signs = '"\'[]{}*&!%@`|>?,:';

/** The code points that stand for these signs while YAML is read: those that no text has. */
const firstShield = 0xfdd0;

/**
 * A value that is not valid by itself (`title: Ferry: the long wait`, `[Update] The ferry`, `"Old" quay`, `@quay`), the commonest
 * mistakes, with its signs replaced one by one. What several lines may go on stays.
 */
function shield(line: string, name: string, value: string): string {
  if (/^(?:[|>][-+\d]*|[[{"'][^\]}"']*)$/u.test(value)) return line;
  if (parseDocument(`a: ${value}`, { schema: 'failsafe', prettyErrors: false }).errors.length === 0) return line;
  const replace = (sign: string) => String.fromCodePoint(firstShield + signs.indexOf(sign));
  return name + value.replaceAll(/:(?=\s)|^["'[\]{}*&!%@`|>?,]/gu, replace);
}

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
      this.oddities.push(unknownField(name, at));
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
      const plain = (_key: string, value: unknown) => (typeof value === 'string' ? unshield(value) : value);
      const value = item === null ? null : (JSON.parse(JSON.stringify(item), plain) as unknown);
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
    if (node.type === 'PLAIN') {
      // A tag or an anchor before it: `!!timestamp 2022-01-19`.
      const at = this.#from + start + (/^(?:[!&]\S*[ \t]+)*/u.exec(raw)?.[0].length ?? 0);
      return [at, this.#from + start + raw.trimEnd().length];
    }
    const head = /^(?:["']|[|>][^\r\n]*)\s*/u.exec(raw)?.[0] ?? '';
    const quote = /^["']/u.test(raw) ? (/(?<!\s)\s*["']$/u.exec(raw.slice(head.length))?.[0] ?? '') : '';
    const at = this.#from + start + head.length;
    return [at, at + raw.slice(head.length, raw.length - quote.length).trimEnd().length];
  }
}

const unshield = (text: string) =>
  text.replaceAll(/[\u{fdd0}-\u{fdef}]/gu, (shielded) => signs[shielded.charCodeAt(0) - firstShield] ?? shielded);

const textFrom = (node: Scalar) =>
  unshield(typeof node.value === 'string' ? node.value : (node.source ?? ''))
    .replace(/(?<!\s)\s*[\r\n]\s*/gu, ' ')
    .trim();

/** Whether most lines look like `name: value`, a list or a comment: a rule at the beginning of a text is no front matter. */
function looksLikeFields(inner: string): boolean {
  const lines = inner.split(/[\r\n]+/u).filter((line) => line.trim() !== '');
  const fields = lines.filter((line) =>
    /^\s*(?:["']?[\p{L}\p{M}_][\p{L}\p{M}\p{N}_. -]{0,40}["']?\s*:(?:\s|$)|- |#|[{}[\]])|^\s{2,}\S/u.test(line),
  );
  return lines.length > 0 && fields.length * 2 > lines.length && /^[^\S\r\n]*["']?[\p{L}_][^:\r\n]*:/mu.test(inner);
}
