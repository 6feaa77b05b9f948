import type { Span } from '#news/text/span.ts';
import type { Stated } from './stated-fields.ts';
import { readTomlFields } from './toml-fields.ts';
import { readYamlFields } from './yaml-fields.ts';

/**
 * Fences, by their first line: what closes them, and their language where it is not named. Beside those of site generators a
 * block of code or a comment of HTML at the beginning, as wikis and editors of notes write them.
 */
const fences: readonly (readonly [opening: RegExp, closing: string, language: Fenced['language']])[] = [
  [/^-{3,}[ \t]*(yaml|yml|toml|json)?[ \t]*(?:\r\n|\n|\r)/iu, String.raw`(?:-{3,}|\.\.\.)`, 'YAML'],
  [/^\+\+\+[ \t]*(toml)?[ \t]*(?:\r\n|\n|\r)/iu, String.raw`\+\+\+`, 'TOML'],
  [/^;;;[ \t]*(json)?[ \t]*(?:\r\n|\n|\r)/iu, ';;;', 'JSON'],
  [/^```[ \t]*(yaml|yml|toml|json)[ \t]*(?:\r\n|\n|\r)/iu, '```', 'YAML'],
  [/^<!--[ \t]*()(?:\r\n|\n|\r)/iu, '-->', 'YAML'],
];

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
  if (!/[-+;`<{]/u.test(text.charAt(start))) return null;
  const head = text.slice(start, start + 40);
  for (const [opening, close, language] of fences) {
    const [whole, name] = opening.exec(head) ?? [];
    if (whole === undefined) continue;
    const from = start + whole.length;
    const closing = new RegExp(String.raw`^[ \t]*${close}[ \t]*$`, 'gmu');
    closing.lastIndex = from;
    const found = closing.exec(text);
    if (found === null) return null;
    return {
      language: languageNamed(name) ?? language,
      inner: [from, found.index],
      end: found.index + found[0].length,
    };
  }
  if (!/^\{\s*"[\w -]+"\s*:/u.test(text.slice(start, start + 200))) return null;
  const end = endOfObject(text, start);
  return { language: 'JSON', inner: [start, end], end };
}

function languageNamed(name = ''): Fenced['language'] | null {
  if (name === '') return null;
  return /^y/iu.test(name) ? 'YAML' : /^t/iu.test(name) ? 'TOML' : 'JSON';
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
