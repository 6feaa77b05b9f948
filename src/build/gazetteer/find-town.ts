import { towns } from './tables/towns.ts';

/** The towns of one name: the most people, in thousands, that one of them has, by country; the most populous first. */
export interface Towns {
  /** The words of the name, folded (tokenise.ts). */
  readonly keys: readonly string[];
  readonly people: ReadonlyMap<string, number>;
  /** The name is a word of everyday English too. */
  readonly isWord: boolean;
}

/** The names in their order, a bar before and after each. */
const table = towns.replaceAll('\n', '|');

/** Names by their first word, then by their second or none, as far as they were asked for: the words of an archive are few. */
const known = new Map<string, ReadonlyMap<string, readonly Towns[]>>();

/** Names of towns of at least 1,000 people that may begin with these two words (folded), the longest first. */
export function townsFrom(first: string, second: string | undefined): readonly Towns[] {
  const names = known.get(first) ?? readTowns(first);
  known.set(first, names);
  const alone = names.get('') ?? [];
  const longer = second === undefined ? undefined : names.get(second);
  return longer === undefined ? alone : [...longer, ...alone];
}

/** The towns of a name whose words are folded; null where no country has one. */
export function findTown(keys: readonly string[]): Towns | null {
  const name = keys.join(' ');
  return townsFrom(keys[0] ?? '', keys[1]).find((town) => town.keys.join(' ') === name) ?? null;
}

function readTowns(word: string): ReadonlyMap<string, readonly Towns[]> {
  const found: Towns[] = [];
  if (!/^[a-z]{2,}$/u.test(word)) return new Map();
  for (let at = lineFrom(`${word} `); table.startsWith(word, at); at = table.indexOf('|', at) + 1) {
    const line = table.slice(at, table.indexOf('|', at));
    const [, name = '', mark, places = ''] = /^([a-z ]+)([:*])(.*)$/u.exec(line) ?? [];
    if (name !== word && !name.startsWith(`${word} `)) break;
    const people = [...places.matchAll(/([A-Z]{2})(\d+)/gu)].map(
      ([, code = '', count]) => [code, Number(count)] as const,
    );
    found.push({ keys: name.split(' '), people: new Map(people), isWord: mark === '*' });
  }
  const longestFirst = found.toSorted((a, b) => b.keys.length - a.keys.length);
  return Map.groupBy(longestFirst, ({ keys }) => keys[1] ?? '');
}

/** The offset of the first name that is not before a text. */
function lineFrom(text: string): number {
  let [low, high] = [1, table.length];
  while (low < high) {
    const middle = table.lastIndexOf('|', Math.floor((low + high) / 2) - 1) + 1;
    if (table.slice(middle, middle + text.length) < text) low = table.indexOf('|', middle) + 1;
    else high = middle;
  }
  return low;
}
