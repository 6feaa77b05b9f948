import type { ESTree, Plugin } from 'vite';

/** What makes a component or a context, and does nothing else. */
const makers = new Set(['forwardRef', 'createContext', 'memo']);

/** A stretch of code and what is put in its place. */
type Edit = readonly [start: number, end: number, text: string];

/**
 * Lets the bundler leave out a library's unused components: their names for developer tools (`Link.displayName = "Link";`)
 * go, and what makes them is marked as pure. Without it each of React Router's components comes with every first visit:
 * 3.5 kB. The bundler's own option for this (`propertyWriteSideEffects`) holds for all code, also for writes that count,
 * such as `document.title`. The build fails where the library has no such names any more: then this is to be looked at again.
 */
export function stripDisplayNames(library: RegExp): Plugin {
  let names = 0;
  return {
    name: 'dateline:strip-display-names',
    apply: 'build',
    buildStart() {
      names = 0;
    },
    transform: {
      filter: { id: library, code: '.displayName = ' },
      handler(code) {
        const { body } = this.parse(code);
        const removed = body.flatMap(findName);
        names += removed.length;
        const edits = [...removed, ...body.flatMap(findMakers)].toSorted(([a], [b]) => b - a);
        return {
          code: edits.reduce((text, [start, end, put]) => text.slice(0, start) + put + text.slice(end), code),
          map: null,
        };
      },
    },
    generateBundle() {
      if (names === 0)
        this.error(`no module of ${library} names its components: see src/build/pages/strip-display-names.ts`);
    },
  };
}

type Statement = ESTree.Program['body'][number];

/** `Link.displayName = "Link";` as a statement of a module. */
function findName(statement: Statement): readonly Edit[] {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return [];
  const { left } = statement.expression;
  const isName = left.type === 'MemberExpression' && !left.computed && left.property.name === 'displayName';
  return isName && left.object.type === 'Identifier' ? [[statement.start, statement.end, '']] : [];
}

/** `const Link = React.forwardRef(…)` as a statement of a module. */
function findMakers(statement: Statement): readonly Edit[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ init }): readonly Edit[] => {
    if (init?.type !== 'CallExpression' || init.callee.type !== 'MemberExpression' || init.callee.computed) return [];
    return makers.has(init.callee.property.name) ? [[init.start, init.start, '/* @__PURE__ */ ']] : [];
  });
}
