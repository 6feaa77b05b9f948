import { afterAll, expect, test } from 'vitest';
import { plantTree } from './planted-tree.ts';

/** Files that keep the rules. */
const legal = {
  'src/news/regions/region.ts': 'export const noPlace = "ZZ";\n',
  'src/news/article/tag.ts':
    "import { noPlace } from '../regions/region.ts';\nexport const isTag = (text: string) => text !== noPlace;\n",
  'src/build/settings/settings.ts':
    "import { env } from 'node:process';\nimport { isTag } from '#news/article/tag.ts';\nexport const base = () => isTag(env['BASE'] ?? '');\n",
  'src/app/ui/use-title.ts': 'export const useTitle = () => document.title;\n',
  'src/app/ui/count.tsx': 'export function Count({ of }: { readonly of: number }) {\n  return <span>{of}</span>;\n}\n',
  'src/app/lists/front.tsx':
    "import { Count } from '../ui/count.tsx';\nimport { useTitle } from '../ui/use-title.ts';\nexport function Component() {\n  return <p>{useTitle() === '' ? <Count of={1} /> : null}</p>;\n}\n",
  'vite.config.ts': 'export default {};\n',
};

const globals = 'eslint(no-restricted-globals)';

/** A fault each: where it is planted, what it is, and the rule that must find it. */
const faults: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/news/article/b1.ts', 'export const a = () => document.title;\n', globals],
  ['src/news/article/b2.ts', "export const a = () => fetch('/data/manifest.json');\n", globals],
  ['src/news/article/b3.ts', "export const a = () => process.env['BASE'];\n", globals],
  ['src/news/article/b4.ts', 'export const a = () => new Date();\n', globals],
  ['src/news/article/b5.ts', 'export const a = () => globalThis.location;\n', globals],
  ['src/news/article/b6.ts', 'export const a = () => Date.now();\n', 'eslint(no-restricted-properties)'],
  ['src/news/article/b7.ts', 'export const a = () => Math.random();\n', 'eslint(no-restricted-properties)'],
  ['src/build/settings/f1.ts', 'export default 1;\n', 'import(no-default-export)'],
  ['src/news/regions/f2.ts', "export * from './region.ts';\n", 'oxc(no-barrel-file)'],
  ['src/build/settings/f3.ts', "import { two } from './f4.ts';\nexport const one = () => two;\n", 'import(no-cycle)'],
  ['src/build/settings/f4.ts', "import { one } from './f3.ts';\nexport const two = () => one;\n", 'import(no-cycle)'],
  [
    'src/build/settings/f5.ts',
    'const save = async () => 1;\nexport function a() {\n  save();\n}\n',
    'typescript(no-floating-promises)',
  ],
  ['src/build/settings/f6.ts', 'export const a = (b: any) => b;\n', 'typescript(no-explicit-any)'],
  [
    'src/build/settings/f7.ts',
    "export function a(kind: 'x' | 'y') {\n  switch (kind) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}\n",
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'src/build/settings/f8.ts',
    Array.from({ length: 251 }, (_, at) => `export const a${at} = ${at};\n`).join(''),
    'eslint(max-lines)',
  ],
  ['src/app/lists/g1.tsx', 'export const A = () => <img src="a.png" />;\n', 'jsx-a11y(alt-text)'],
  [
    'src/app/lists/g2.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n',
    'react(no-danger)',
  ],
  [
    'src/app/lists/g3.tsx',
    "import { useTitle } from '../ui/use-title.ts';\nexport function A({ is }: { readonly is: boolean }) {\n  if (!is) return null;\n  return <p>{useTitle()}</p>;\n}\n",
    'react-hooks(rules-of-hooks)',
  ],
  [
    'src/app/lists/g4.tsx',
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
