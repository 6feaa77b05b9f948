import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { describeSystemError } from '../text/describe-system-error.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import type { ImportMap } from '../formats/imported-item.ts';

/** What a map may name: a part of an article, for which it has columns of a table or selectors of a page. */
const mapParts = [
  'title', 'standfirst', 'author', 'source', 'agency', 'published', 'updated', 'tags', 'language', 'text', 'picture', 'link', 'id',
  'status', 'type', 'remove',
] as const; // prettier-ignore

/** Reads a map: a file of YAML with `part: name`, or a list of names. Throws a message with file, line and column. */
export function readImportMap(path: string): ImportMap {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new OwnerError(`The map ${quoteName(path)} cannot be read: ${describeSystemError(error) ?? String(error)}.`, {
      cause: error,
    });
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  const fail = (at: number, expected: string, found: string): never => {
    const { line, col } = counter.linePos(at);
    throw new OwnerError(`${quoteName(path)}:${line}:${col}: error: expected ${expected}, found ${found}`);
  };
  const [mistake] = document.errors;
  if (mistake !== undefined) fail(mistake.pos[0], 'valid YAML', mistake.message);
  const { contents } = document;
  if (!isMap(contents)) return fail(0, 'parts of an article with names (title: Headline)', 'something else');
  const names: Record<string, readonly string[]> = {};
  for (const { key, value } of contents.items as Pair<Node, Node | null>[]) {
    const part = wordOf(key) ?? '';
    if (!(mapParts as readonly string[]).includes(part)) {
      const near = nearestWord(part, mapParts);
      fail(key.range?.[0] ?? 0, mapParts.join(', '), `"${part}"${near === null ? '' : ` (did you mean ${near}?)`}`);
    }
    const words = (isSeq(value) ? (value.items as Node[]) : value === null ? [] : [value]).map(wordOf);
    if (words.length === 0 || words.includes(null))
      fail(value?.range?.[0] ?? key.range?.[0] ?? 0, 'a name or a list of names', 'something else');
    names[part] = words.filter((word) => word !== null);
  }
  return { path, names };
}

const wordOf = (node: Node | null): string | null =>
  isScalar(node) && typeof node.value === 'string' && node.value !== '' ? node.value : null;
