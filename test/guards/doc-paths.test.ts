import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = globSync(['*.md', 'docs/*.md', 'docs/decisions/*.md', 'seeds/README.md'], { cwd: root });

/** All files that a document may name, with `/`: those at the top, and those of the project's folders. */
const files = [
  ...readdirSync(root),
  ...['src', 'test', 'docs', 'seeds', '.ci'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map(
      (file) => `${folder}/${String(file).replaceAll(sep, '/')}`,
    ),
  ),
];

/** Names of files that are not the project's, with what they are. */
const elsewhere: Readonly<Record<string, string>> = {
  'manifest.json': 'a data file',
  'facets.json': 'a data file',
  'contents.json': 'a data file',
  'sbom.cdx.json': 'a file of each site',
  'name.yaml': 'any sidecar',
  'dateline.yaml': 'the settings of an owner’s folder',
  'labels.json': 'a file of a corpus',
  'ignore.json': 'a file of a corpus',
  'measure.mjs': 'the probe of the sites that the bench compares with',
};

/**
 * What a text in backticks names, as a pattern: a path from the project's root, or from src/ where it begins with a zone, or
 * the end of one; null where it is meant as none. `<language>` stands for any name.
 */
function readPath(text: string): { readonly pattern: string; readonly isWhole: boolean } | null {
  const path = text.replace(/^\.\//u, '').replaceAll(/<[a-z-]+>/gu, '*');
  if (!/^[\w.*{},@/-]+$/u.test(path)) return null;
  if (/^(?:src|test|docs|\.ci)\//u.test(path)) return { pattern: path, isWhole: true };
  if (/^(?:news|build|app|offline|tools)\//u.test(path)) return { pattern: `src/${path}`, isWhole: true };
  // Outside the project, or written by a build: pages of HTML, and the data files of these folders.
  if (/^(?:dist|node_modules|heads|years|\.\.|\/)|^\.\w+$/u.test(path)) return null;
  if (!/\.(?:tsx?|mjs|css|jsonc?|md|conf|yaml)$/u.test(path)) return null;
  return { pattern: path, isWhole: false };
}

/** Every path that a document names in backticks or links to and that is not there: `line: path`. */
function findMissing(text: string, folder: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const named = [...line.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code).filter((code) => !exists(code));
    const linked = [...line.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(root, folder, link)));
    return [...named, ...linked].map((path) => `${at + 1}: ${path}`);
  });
}

function exists(code: string): boolean {
  const path = readPath(code);
  if (path === null || posix.basename(path.pattern) in elsewhere) return true;
  if (path.isWhole) return globSync(path.pattern.replace(/\/$/u, ''), { cwd: root }).length > 0;
  return files.some((file) => posix.matchesGlob(file, `**/${path.pattern}`));
}

test.each(documents)('%s names only files that are there', (document) => {
  expect(findMissing(readFileSync(join(root, document), 'utf8'), posix.dirname(document.replaceAll(sep, '/')))).toEqual(
    [],
  );
});

test.each([
  ['a path from the root', 'see `src/news/text/gone.ts`', 'src/news/text/gone.ts'],
  ['a path from a zone', 'see `news/gone/`', 'news/gone/'],
  ['a bare name', 'see `gone.ts`', 'gone.ts'],
  ['the end of a path', 'see `gone/span.ts`', 'gone/span.ts'],
  ['a pattern that matches nothing', 'see `src/*/gone/`', 'src/*/gone/'],
  ['a link', 'see [it](gone.md#part)', 'gone.md'],
])('finds %s', (_what, text, path) => {
  expect(findMissing(`first line\n${text}`, 'docs')).toEqual([`2: ${path}`]);
});

test('takes what is there, and what is no path', () => {
  const texts = ['`src/news/text/span.ts`', '`span.ts`', '`text/span.ts`', '`news/languages/<language>/`', '`app/`'];
  const others = ['`npm run bench -- a.ts`', '`dist/a.html`', '`list.items`', '`2.5`', '[a](https://example.org/a.md)'];
  expect(findMissing([...texts, ...others].join('\n'), 'docs')).toEqual([]);
});
