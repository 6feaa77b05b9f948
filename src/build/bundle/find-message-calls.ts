import { parseAst, Visitor, type ESTree } from 'vite';
import { positionAt } from '../text/position.ts';
import { formatProblem } from '../text/problem.ts';

/** A call of `t`; offsets into the module's text. */
interface MessageCall {
  readonly name: string;
  readonly start: number;
  /** The end of the call; for one with values, the start of the values. */
  readonly end: number;
  readonly hasValues: boolean;
}

interface MessageCalls {
  /** Imports of `t`, which the build removes. */
  readonly imports: readonly { readonly start: number; readonly end: number }[];
  /** In the order of the text; a call may be nested in the values of another. */
  readonly calls: readonly MessageCall[];
}

/** `./t.ts`, from anywhere. */
const module = /(?:^|\/)t(?:\.ts)?$/u;
const wanted = "the call t('…'), the name of its message written out";

/**
 * Finds every `t('name')` in a module of the app (TypeScript or TSX). Throws an error with file, line and column where the
 * message does not exist, and where `t` is used in any other way (renamed, passed on, called with a computed name): the
 * build could not replace it, and in the browser it does not exist.
 */
export function findMessageCalls(code: string, file: string, isMessage: (name: string) => boolean): MessageCalls {
  const imports: ESTree.Span[] = [];
  const calls: MessageCall[] = [];
  const problems: string[] = [];
  /** Offsets where `t` is a property name or is already handled. */
  const handled = new Set<number>();
  const report = ({ start, end }: ESTree.Span, expected = wanted) => {
    const found = code.slice(start, end).replaceAll(/\s+/gu, ' ');
    const { line, column } = positionAt(code, start);
    problems.push(formatProblem({ severity: 'error', kind: 'message-call', file, line, column, expected, found }));
  };
  const reportSource = (node: ESTree.Span & { readonly source: ESTree.Expression | null }) => {
    if (node.source?.type === 'Literal' && module.test(String(node.source.value))) report(node);
  };
  new Visitor({
    ImportDeclaration(node) {
      if (!module.test(node.source.value) || node.importKind === 'type') return;
      for (const specifier of node.specifiers) {
        handled.add(specifier.local.start);
        if (specifier.type === 'ImportSpecifier') handled.add(specifier.imported.start);
        const isPlain = specifier.local.name === 't' && specifier.type === 'ImportSpecifier';
        if (!isPlain || specifier.imported.type !== 'Identifier' || specifier.imported.name !== 't') report(node);
      }
      imports.push(node);
    },
    ImportExpression: reportSource,
    ExportAllDeclaration: reportSource,
    ExportNamedDeclaration: reportSource,
    MemberExpression: ({ computed, property }) => void (computed || handled.add(property.start)),
    Property: ({ computed, shorthand, key }) => void (computed || shorthand || handled.add(key.start)),
    CallExpression(node) {
      const { callee, arguments: args } = node;
      if (callee.type !== 'Identifier' || callee.name !== 't') return;
      handled.add(callee.start);
      const [name, values] = args;
      if (name?.type !== 'Literal' || typeof name.value !== 'string' || args.length > 2) return report(node);
      if (!isMessage(name.value)) report(name, 'the name of a message of src/news/languages');
      const end = values === undefined ? node.end : values.start;
      calls.push({ name: name.value, start: node.start, end, hasValues: values !== undefined });
    },
    Identifier: (node) => void (node.name === 't' && !handled.has(node.start) && report(node)),
  }).visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { imports, calls };
}
