import { afterAll, expect, test } from 'vitest';
import { plantTree } from './planted-tree.ts';

/** What may be imported from anywhere below. */
const legal = {
  'src/news/region.ts': 'export const noPlace = "ZZ";\n',
  'src/news/tag.ts':
    "import { noPlace } from './region.ts';\nexport const isTag = (text: string) => text !== noPlace;\n",
  'src/build/settings.ts':
    "import { env } from 'node:process';\nimport { isTag } from '#news/tag.ts';\nexport const base = () => isTag(env['BASE'] ?? '');\n",
  'src/app/queries.ts': "import { isTag } from '#news/tag.ts';\nexport const query = isTag('a');\n",
  'src/app/ui/count.tsx': 'export function Count({ of }: { readonly of: number }) {\n  return <span>{of}</span>;\n}\n',
  'src/app/hooks/use-title.ts': "import { query } from '../queries.ts';\nexport const useTitle = () => query;\n",
  'src/app/parts/byline.tsx':
    "import { useTitle } from '../hooks/use-title.ts';\nimport { query } from '../queries.ts';\nimport { Count } from '../ui/count.tsx';\nexport function Byline() {\n  const title = useTitle();\n  return <p>{title === query ? <Count of={1} /> : null}</p>;\n}\n",
  'src/app/pages/front.tsx':
    "import { Byline } from '../parts/byline.tsx';\nexport function Component() {\n  return <Byline />;\n}\n",
  'src/app/routes.tsx': "import { Component } from './pages/front.tsx';\nexport const routes = [{ Component }];\n",
  'src/app/main.tsx': "import { routes } from './routes.tsx';\nexport const count = routes.length;\n",
  'vite.config.ts': 'export default {};\n',
};

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';

/** A fault each: where it is planted, what it is, and the rule that must find it. */
const faults: readonly (readonly [file: string, text: string, rule: string])[] = [
  [
    'src/news/a1.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    'import(no-nodejs-modules)',
  ],
  ['src/news/a2.ts', "import { base } from '#build/settings.ts';\nexport const a = base;\n", imports],
  ['src/news/a3.ts', "import { query } from '../app/queries.ts';\nexport const a = query;\n", imports],
  ['src/news/a4.ts', "import { useState } from 'react';\nexport const a = useState;\n", imports],
  ['src/news/a5.ts', "import type { base } from '#build/settings.ts';\nexport type A = typeof base;\n", imports],
  ['src/news/b1.ts', 'export const a = () => document.title;\n', globals],
  ['src/news/b2.ts', "export const a = () => fetch('/data/manifest.json');\n", globals],
  ['src/news/b3.ts', "export const a = () => process.env['BASE'];\n", globals],
  ['src/news/b4.ts', 'export const a = () => new Date();\n', globals],
  ['src/news/b5.ts', 'export const a = () => globalThis.location;\n', globals],
  ['src/news/b6.ts', 'export const a = () => Date.now();\n', 'eslint(no-restricted-properties)'],
  ['src/news/b7.ts', 'export const a = () => Math.random();\n', 'eslint(no-restricted-properties)'],
  ['src/build/c1.ts', "import { query } from '#app/queries.ts';\nexport const a = query;\n", imports],
  ['src/build/c2.ts', "import { query } from '../app/queries.ts';\nexport const a = query;\n", imports],
  ['src/build/maps/c3.ts', "import { query } from '../../app/queries.ts';\nexport const a = query;\n", imports],
  ['src/build/c4.ts', "import { isTag } from '../news/tag.ts';\nexport const a = isTag;\n", imports],
  [
    'src/build/c5.ts',
    "import { renderToString } from 'react-dom/server';\nexport const a = renderToString;\n",
    imports,
  ],
  ['src/app/d1.ts', "import { base } from '#build/settings.ts';\nexport const a = base;\n", imports],
  ['src/app/pages/d2.ts', "import { base } from '../../build/settings.ts';\nexport const a = base;\n", imports],
  ['src/app/parts/d3.ts', "import { isTag } from '../../news/tag.ts';\nexport const a = isTag;\n", imports],
  ['src/app/hooks/d4.ts', "import { base } from '#build/settings.ts';\nexport const a = base;\n", imports],
  ['src/app/ui/d5.ts', "import { base } from '#build/settings.ts';\nexport const a = base;\n", imports],
  ['src/app/parts/d6.ts', "import { join } from 'node:path';\nexport const a = join;\n", 'import(no-nodejs-modules)'],
  ['src/app/parts/e1.ts', "import { Component } from '../pages/front.tsx';\nexport const a = Component;\n", imports],
  ['src/app/ui/e2.ts', "import { isTag } from '#news/tag.ts';\nexport const a = isTag;\n", imports],
  ['src/app/ui/e3.ts', "import { Byline } from '../parts/byline.tsx';\nexport const a = Byline;\n", imports],
  ['src/app/ui/e4.ts', "import { query } from '../queries.ts';\nexport const a = query;\n", imports],
  ['src/app/hooks/e5.ts', "import { Byline } from '../parts/byline.tsx';\nexport const a = Byline;\n", imports],
  ['src/app/pages/e6.ts', "import { routes } from '../routes.tsx';\nexport const a = routes;\n", imports],
  ['src/app/e7.ts', "import { Byline } from './parts/byline.tsx';\nexport const a = Byline;\n", imports],
  ['src/app/app.tsx', "import { count } from './main.tsx';\nexport const a = count;\n", imports],
  ['src/build/f1.ts', 'export default 1;\n', 'import(no-default-export)'],
  ['src/news/f2.ts', "export * from './region.ts';\n", 'oxc(no-barrel-file)'],
  ['src/build/f3.ts', "import { two } from './f4.ts';\nexport const one = () => two;\n", 'import(no-cycle)'],
  ['src/build/f4.ts', "import { one } from './f3.ts';\nexport const two = () => one;\n", 'import(no-cycle)'],
  [
    'src/build/f5.ts',
    'const save = async () => 1;\nexport function a() {\n  save();\n}\n',
    'typescript(no-floating-promises)',
  ],
  ['src/build/f6.ts', 'export const a = (b: any) => b;\n', 'typescript(no-explicit-any)'],
  [
    'src/build/f7.ts',
    "export function a(kind: 'x' | 'y') {\n  switch (kind) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}\n",
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'src/build/f8.ts',
    Array.from({ length: 251 }, (_, at) => `export const a${at} = ${at};\n`).join(''),
    'eslint(max-lines)',
  ],
  ['src/app/parts/g1.tsx', 'export const A = () => <img src="a.png" />;\n', 'jsx-a11y(alt-text)'],
  [
    'src/app/parts/g2.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n',
    'react(no-danger)',
  ],
  [
    'src/app/parts/g3.tsx',
    "import { useTitle } from '../hooks/use-title.ts';\nexport function A({ is }: { readonly is: boolean }) {\n  if (!is) return null;\n  return <p>{useTitle()}</p>;\n}\n",
    'react-hooks(rules-of-hooks)',
  ],
  [
    'src/app/parts/g4.tsx',
    "import { useEffect } from 'react';\nexport function A({ title }: { readonly title: string }) {\n  useEffect(() => {\n    document.title = title;\n  }, []);\n  return null;\n}\n",
    'react-hooks(exhaustive-deps)',
  ],
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

const tree = await plantTree({ ...legal, ...Object.fromEntries(faults) });
afterAll(tree.remove);
const { code, output } = await tree.run('oxlint/bin/oxlint', '-f', 'json');
const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly Diagnostic[] };

test.each(faults.map(([file, , rule]) => [file, rule]))('finds what was planted in %s: %s', (file, rule) => {
  expect(diagnostics.filter(({ filename }) => filename === file).map((found) => found.code)).toContain(rule);
});

test('fails for it, and finds nothing in files that keep the rules', () => {
  expect(code).toBe(1);
  const files = new Set(diagnostics.map(({ filename }) => filename));
  expect(Object.keys(legal).filter((file) => files.has(file))).toEqual([]);
});
