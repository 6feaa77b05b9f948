import type { ESTree, Plugin } from 'vite';

/** Calls that make a component or a context and have no side effect. */
const makers = new Set(['forwardRef', 'createContext', 'memo']);

/** A range of code and its replacement. */
type Edit = readonly [start: number, end: number, text: string];

/**
 * Lets the bundler remove unused components of a library: statements that name them for developer tools (`Link.displayName
 * = "Link";`) are removed, and the calls that make them are marked as pure. Without it every first visit loads all of React
 * Router's components, 3.5 kB. The bundler's own option (`propertyWriteSideEffects`) would apply to all code, also to
 * writes that count, such as `document.title`. Fails the build where the library has no such statement any more.
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
        this.error(`no module of ${library} names its components: see src/build/bundle/strip-display-names.ts`);
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
