import { afterAll, expect, test } from 'vitest';
import { plantTree } from './planted-tree.ts';

const faults: readonly (readonly [file: string, text: string, error: string])[] = [
  ['src/app/a1.ts', "import { base } from '#build/base.ts';\nexport const a: number = base;\n", 'TS6307'],
  ['src/app/a2.ts', "export const a = async () => (await import('#build/lazy.ts')).lazy;\n", 'TS6307'],
  ['src/build/b1.ts', "import { count } from '#app/count.ts';\nexport const a: number = count;\n", 'TS6307'],
  ['src/tools/d1.ts', "import { base } from '#build/base.ts';\nexport const a: number = base;\n", 'TS6307'],
  ['src/news/c1.ts', "import { base } from '#build/base.ts';\nexport const a: number = base;\n", 'TS6307'],
  ['src/news/c2.ts', 'export const a = (): string => document.title;\n', 'TS2584'],
  ['src/news/c3.ts', "import { readFileSync } from 'node:fs';\nexport const a: unknown = readFileSync;\n", 'TS2591'],
  ['src/news/c4.ts', 'export enum A {\n  b,\n}\n', 'TS1294'],
  ['src/news/c5.ts', 'export const a = (list: readonly string[]): string => list[0];\n', 'TS2322'],
];
const legal = {
  'src/news/article/tag.ts': 'export const noPlace: string = "ZZ";\n',
  'src/build/base.ts': "import { noPlace } from '#news/article/tag.ts';\nexport const base: number = noPlace.length;\n",
  'src/build/lazy.ts': 'export const lazy = 1;\n',
  'src/tools/measure.ts':
    "import { noPlace } from '#news/article/tag.ts';\nexport const measure: number = noPlace.length;\n",
  'src/app/count.ts': "import { noPlace } from '#news/article/tag.ts';\nexport const count: number = noPlace.length;\n",
};
const zones = ['src/news', 'src/build', 'src/app', 'src/tools'];

test('compiles the zones where each imports only news', async () => {
  const tree = await plantTree(legal);
  try {
    expect(await tree.run('typescript/bin/tsc', '-b', ...zones)).toEqual({ code: 0, output: '' });
  } finally {
    await tree.remove();
  }
});

const tree = await plantTree({ ...legal, ...Object.fromEntries(faults) });
afterAll(tree.remove);
const { code, output } = await tree.run('typescript/bin/tsc', '-b', '--pretty', 'false', ...zones);

test.each(faults.map(([file, , error]) => [file, error]))('does not compile %s: %s', (file, error) => {
  expect(code).not.toBe(0);
  // An error is a line with its explanation, indented, below it; the explanation of TS6307 names who imports.
  const errors = output.split(/\n(?!\s)/u).filter((text) => text.includes(file));
  expect(errors.join('\n')).toContain(error);
});
