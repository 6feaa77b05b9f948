import { parseSync } from 'vite';

/** An import as a file writes it. */
export interface WrittenImport {
  readonly specifier: string;
  /** Line in the file, from 1. */
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Every import of a module or of a style sheet: values, types (`import type`, `import('x').Y`), re-exports, dynamic
 * imports, side effects, `new URL('x', import.meta.url)`, `@import` of CSS. A dynamic import of what is no literal has no
 * place here: it names nothing that could be checked.
 */
export function readImports(file: string, code: string): readonly WrittenImport[] {
  const lineOf = (at: number) => code.slice(0, at).split('\n').length;
  if (file.endsWith('.css'))
    return [...code.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/gu)].map((match) => ({
      specifier: match[1] ?? '',
      line: lineOf(match.index),
    }));
  const found: WrittenImport[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (isNode(value)) {
      const specifier = specifierOf(value);
      if (specifier !== null) found.push({ specifier, line: lineOf(value.start) });
      visit(Object.values(value));
    }
  };
  visit(parseSync(file, code).program);
  return found;
}

function specifierOf(node: Node): string | null {
  if (/^(?:Import|Export(?:Named|All))Declaration$|^ImportExpression$|^TSImportType$/u.test(node.type))
    return textOf(node['source'] ?? node['argument']);
  if (node.type !== 'NewExpression' || (node['callee'] as Node)['name'] !== 'URL') return null;
  const [path, base] = node['arguments'] as readonly Node[];
  const isOfModule = base?.type === 'MemberExpression' && (base['object'] as Node).type === 'MetaProperty';
  const text = isOfModule ? textOf(path) : null;
  return text === null || /^[./]/u.test(text) ? text : `./${text}`;
}

function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'TSLiteralType') return textOf(node['literal']);
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
