import { parse } from 'yaml';

/** What a screen reader meets, in the order of the page. */
export interface TreeNode {
  readonly role: string;
  /** Null where it has none. */
  readonly name: string | null;
  /** `level=1`, `expanded`, `pressed` */
  readonly states: readonly string[];
  /** Where a link leads. */
  readonly url: string | null;
}

/**
 * The nodes of an accessibility tree as Playwright writes it down (https://playwright.dev/docs/aria-snapshots), in their
 * order; text alone is left out. Throws where a line is not understood.
 */
export function readTree(snapshot: string): TreeNode[] {
  return nodesOf(parse(snapshot));
}

function nodesOf(part: unknown): TreeNode[] {
  if (Array.isArray(part)) return part.flatMap(nodesOf);
  if (typeof part === 'string') return readLine(part, null);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([line, inside]) =>
    line.startsWith('/') ? [] : [...readLine(line, urlOf(inside)), ...(Array.isArray(inside) ? nodesOf(inside) : [])],
  );
}

const urlOf = (inside: unknown): string | null => {
  const url: unknown = Array.isArray(inside) ? inside.find((one) => '/url' in Object(one)) : null;
  return String(Object(url)['/url'] ?? '') || null;
};

function readLine(line: string, url: string | null): TreeNode[] {
  const [, role, name, states = ''] = /^(\w+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]+\])*)$/u.exec(line) ?? [];
  if (role === undefined) throw new Error(`no line of a tree: ${line}`);
  if (role === 'text') return [];
  return [
    {
      role,
      name: name === undefined ? null : String(JSON.parse(name)),
      states: [...states.matchAll(/\[([^\]]+)\]/gu)].map(([, state = '']) => state),
      url,
    },
  ];
}
