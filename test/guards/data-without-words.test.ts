import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseAst, Visitor } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** The modules with query functions: what these load is cached and prerendered, whatever language shows it. */
const queries = ['queries.ts', 'article-queries.ts', 'search/result-queries.ts', 'archive-files.ts'];
const worded = /\/say\.ts$|^virtual:language$/u;

/** The ways by which a module reaches words of the interface, through imports of values, static or dynamic. */
function waysToWords(
  file: string,
  seen = new Set<string>(),
  read = (path: string) => readFileSync(path, 'utf8'),
): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const sources: string[] = [];
  const found = ({
    source,
    ...node
  }: {
    source: { type: string; value?: unknown } | null;
    importKind?: string;
    exportKind?: string;
  }) => {
    if (source?.type !== 'Literal' || node.importKind === 'type' || node.exportKind === 'type') return;
    sources.push(String(source.value));
  };
  new Visitor({
    ImportDeclaration: found,
    ExportNamedDeclaration: found,
    ExportAllDeclaration: found,
    ImportExpression: found,
  }).visit(parseAst(read(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file));
  return sources.flatMap((source) => {
    if (worded.test(source)) return [`${relative(root, file)} imports ${source}`];
    return source.startsWith('.') && /\.tsx?$/u.test(source)
      ? waysToWords(join(dirname(file), source), seen, read)
      : [];
  });
}

test.each(queries)('nothing that %s loads can word a sentence: what is cached is shown in any language', (query) => {
  expect(waysToWords(join(root, 'src/app', query))).toEqual([]);
});

test('a way to words is seen behind static and dynamic imports', () => {
  const files: Readonly<Record<string, string>> = {
    '/a.ts': "import type { T } from './say.ts'; export const a = () => import('./b.ts');",
    '/b.ts': "export { c } from './c.tsx';",
    '/c.tsx': "import { say } from './say.ts'; export const c = <p>{say('save')}</p>;",
  };
  expect(waysToWords('/a.ts', new Set(), (path) => files[path] ?? '')).toHaveLength(1);
  expect(waysToWords('/c.tsx', new Set(), () => "import { locale } from 'virtual:language';")).toHaveLength(1);
});
