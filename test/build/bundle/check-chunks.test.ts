import { expect, test } from 'vitest';
import { findChunkFaults } from '#build/bundle/check-chunks-plugin.ts';
import { entryModules, chunkPaths, isAmong, eagerPaths, pageModules } from '#build/bundle/chunk-groups.ts';

/** A module for each path of the table. */
const moduleAt = (path: string) => `/project/${path}${path.endsWith('/') ? 'module.ts' : ''}`;
const groups = Object.entries(chunkPaths).map(([name, paths]) => ({ name, moduleIds: paths.map(moduleAt) }));
const chunks = [...groups, ...['vendor', 'shared', 'lists'].map((name) => ({ name, moduleIds: [] }))];
const modules = [
  ...Object.values(chunkPaths).flat(),
  ...Object.values(pageModules),
  ...eagerPaths,
  ...entryModules.client,
].map(moduleAt);

test('finds no fault where each path has a module in its chunk', () => {
  expect(findChunkFaults(modules, chunks)).toEqual([]);
});

test('reports a path without a module', () => {
  const moved = modules.map((id) => id.replace('/app/archive/load-list.ts', '/app/lists/load-list.ts'));
  expect(findChunkFaults(moved, chunks)).toEqual([
    'the chunk "loading" names src/app/archive/load-list.ts, where no module is',
  ]);
  expect(
    findChunkFaults(
      modules.filter((id) => !id.includes('/lists/tags.tsx')),
      chunks,
    ),
  ).toEqual(['the pages names src/app/lists/tags.tsx, where no module is']);
});

test('reports a missing chunk and a module in the wrong chunk', () => {
  expect(
    findChunkFaults(
      modules,
      chunks.filter(({ name }) => name !== 'citation'),
    ),
  ).toEqual(['no chunk is named "citation"']);
  const astray = { name: 'lists', moduleIds: ['/project/src/app/search/engine.ts'] };
  expect(findChunkFaults(modules, [...chunks, astray])).toEqual([
    '/project/src/app/search/engine.ts is in the chunk "lists" and not in "search"',
  ]);
  // Modules that an article's page loads at once may be in any group.
  expect(findChunkFaults(modules, [...chunks, { ...astray, name: 'shared' }])).toEqual([]);
});

test('matches folders with everything below, files, and ids of the bundler', () => {
  const paths = ['src/app/search/', 'src/news/saved/saved-data.ts'];
  expect(isAmong(paths, 'C:\\project\\src\\app\\search\\deep\\a.ts')).toBe(true);
  expect(isAmong(paths, '/project/src/news/saved/saved-data.ts?used')).toBe(true);
  expect(isAmong(paths, '/project/src/news/saved/saved-data.tsx')).toBe(false);
  expect(isAmong(paths, '/project/src/app/research/a.ts')).toBe(false);
});
