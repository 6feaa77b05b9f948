import type { Plugin } from 'vite';

/**
 * Takes the names for developer tools off a library's components (`Link.displayName = "Link";` on a line of its own), and
 * says that making one has no other effect. The bundler keeps what is written to, so that each of React Router's
 * components would come with every first visit, used or not: 3.5 kB. Where a new version of the library writes it
 * otherwise, nothing breaks; the bytes come back, and test/site/byte-budgets says so.
 */
export function unnameComponents(library: RegExp): Plugin {
  return {
    name: 'dateline:unname-components',
    transform: {
      filter: { id: library, code: '.displayName = ' },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.displayName = "\w+";$/gmu, '')
          .replaceAll(/= (React\$1\.(?:forwardRef|createContext|memo)\()/gu, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
