import { parse } from 'yaml';

/** A node of an accessibility tree. */
export interface TreeNode {
  readonly role: string;
  /** Null where it has no name. */
  readonly name: string | null;
  /** `level=1`, `expanded`, `pressed` */
  readonly states: readonly string[];
  /** The target of a link; else null. */
  readonly url: string | null;
}

/**
 * Parses an accessibility tree as Playwright writes it (https://playwright.dev/docs/aria-snapshots) into its nodes in
 * document order, without text nodes. Throws on a line it does not understand.
 */
export function readTree(snapshot: string): TreeNode[] {
  return nodesOf(parse(snapshot));
}

function nodesOf(part: unknown): TreeNode[] {
  if (Array.isArray(part)) return part.flatMap(nodesOf);
  if (typeof part === 'string') return readLine(part, null);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([line, children]) =>
    line.startsWith('/')
      ? []
      : [...readLine(line, urlOf(children)), ...(Array.isArray(children) ? nodesOf(children) : [])],
  );
}

const urlOf = (children: unknown): string | null => {
  const url: unknown = Array.isArray(children) ? children.find((child) => '/url' in Object(child)) : null;
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
