import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { findArrowFaults, type ArrowTable } from './arrows/find-arrow-faults.ts';
import { arrows } from './arrows/table.ts';

const root = join(import.meta.dirname, '../../src');
/** A room is read at one glance: this many files, sub-folders apart. */
const mostFiles = 25;

const files = new Map(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1).replaceAll(sep, '/'), readFileSync(path, 'utf8')] as const),
);

test('every import goes along an arrow of the table, and every arrow is used', () => {
  expect(files.size).toBeGreaterThan(300);
  expect(findArrowFaults(files, arrows)).toEqual([]);
});

test(`no room holds more than ${mostFiles} files`, () => {
  const rooms = Map.groupBy(files.keys(), (file) => file.split('/').slice(0, -1).join('/'));
  const crowded = [...rooms].filter(([room, members]) => members.length > mostFiles && room.includes('/'));
  expect(crowded.map(([room, members]) => `${room}: ${members.length}`)).toEqual([]);
});

const table: ArrowTable = {
  zones: {
    news: { zones: [], packages: [], rooms: { text: [] } },
    app: { zones: ['news'], packages: ['react'], rooms: { lists: ['ui'], ui: [] } },
  },
  folders: ['news/text/tables'],
  outside: ['app/fonts'],
  virtual: { 'virtual:language': 'lists' },
};
const legal = {
  'news/text/span.ts': "import { table } from './tables/table.ts';\nexport const span = table;\n",
  'news/text/tables/table.ts': 'export const table = 1;\n',
  'app/ui/link.tsx': "import { useState } from 'react';\nexport const link = useState;\n",
  'app/ui/link.css': "@import './base.css';\n",
  'app/ui/base.css': '',
  'app/fonts/text.woff2': '',
  'app/lists/list.ts':
    "import { span } from '#news/text/span.ts';\nimport { link } from '../ui/link.tsx';\nexport const list = [span, link];\n",
};
const faultsOf = (planted: Readonly<Record<string, string>>, changed: Partial<ArrowTable> = {}) =>
  findArrowFaults(new Map(Object.entries({ ...legal, ...planted })), { ...table, ...changed });

test('finds nothing where every rule is kept', () => {
  expect(faultsOf({})).toEqual([]);
});

/** A fault each: what it is, what is planted, and where it must be found. */
test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  [
    'a value',
    { 'app/ui/a.ts': "import { list } from '../lists/list.ts';\n" },
    'app/ui/a.ts:1: app/ui may not import lists',
  ],
  [
    'a type',
    { 'app/ui/a.ts': "\nimport type { list } from '../lists/list.ts';\n" },
    'app/ui/a.ts:2: app/ui may not import lists',
  ],
  [
    'a type within an expression',
    { 'app/ui/a.ts': "type A = import('../lists/list.ts').A;\n" },
    'app/ui may not import lists',
  ],
  [
    'a dynamic import',
    { 'app/ui/a.ts': "const a = () => import('../lists/list.ts');\n" },
    'app/ui may not import lists',
  ],
  ['a re-export', { 'app/ui/a.ts': "export { list } from '../lists/list.ts';\n" }, 'app/ui may not import lists'],
  ['a re-export of all', { 'app/ui/a.ts': "export * from '../lists/list.ts';\n" }, 'app/ui may not import lists'],
  ['a side effect', { 'app/ui/a.ts': "import '../lists/list.ts';\n" }, 'app/ui may not import lists'],
  [
    'a style sheet',
    { 'app/ui/a.ts': "import '../lists/a.css';\n", 'app/lists/a.css': '' },
    'app/ui may not import lists',
  ],
  [
    'a style sheet of a style sheet',
    { 'app/ui/a.css': "@import '../lists/a.css';\n", 'app/lists/a.css': '' },
    'app/ui may not import lists',
  ],
  [
    'a file by its URL',
    { 'app/ui/a.ts': "const a = new URL('../lists/list.ts', import.meta.url);\n" },
    'app/ui may not import lists',
  ],
  [
    'a module that the build makes up',
    { 'app/ui/a.ts': "import { language } from 'virtual:language';\n" },
    'app/ui may not import lists',
  ],
  [
    'a made-up module that no room has',
    { 'app/ui/a.ts': "import { other } from 'virtual:other';\n" },
    'app may not import virtual:other',
  ],
  ['another zone', { 'news/text/a.ts': "import { link } from '#app/ui/link.tsx';\n" }, 'news may not import app'],
  [
    'another zone by a relative path',
    { 'app/ui/a.ts': "import { span } from '../../news/text/span.ts';\n" },
    'write #news/text/span.ts',
  ],
  [
    'its own zone by its name',
    { 'app/lists/a.ts': "import { link } from '#app/ui/link.tsx';\n" },
    'write a relative path',
  ],
  ['a package', { 'news/text/a.ts': "import { useState } from 'react';\n" }, 'news may not import react'],
  [
    'a part of a package',
    { 'app/ui/a.ts': "import { renderToString } from 'react-dom/server';\n" },
    'app may not import react-dom/server',
  ],
  [
    'what Node has of its own',
    { 'news/text/a.ts': "import { join } from 'node:path';\n" },
    'news may not import node:path',
  ],
  ['the same without its prefix', { 'app/ui/a.ts': "import { join } from 'path';\n" }, 'app may not import path'],
  ['a file that is not there', { 'app/ui/a.ts': "import { a } from './gone.ts';\n" }, './gone.ts is no file'],
  ['a room that the table does not have', { 'app/other/a.ts': 'export const a = 1;\n' }, 'app/other is no room'],
  ['a zone that the table does not have', { 'server/ui/a.ts': 'export const a = 1;\n' }, 'server is no zone'],
  ['a file beside the rooms', { 'app/a.ts': 'export const a = 1;\n' }, 'app/a.ts: lies in no room'],
  ['a third level', { 'app/ui/deep/a.ts': 'export const a = 1;\n' }, 'rooms hold files'],
])('finds %s', (_what, planted, fault) => {
  const faults = faultsOf(planted);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

test('finds an arrow that no import uses', () => {
  expect(faultsOf({ 'app/lists/list.ts': 'export const list = 1;\n' })).toEqual([
    'app/lists -> ui: no import uses this arrow',
  ]);
});

test('finds a room that is gone', () => {
  const app = { zones: ['news'], packages: ['react'], rooms: { lists: ['ui'], ui: [], saved: [] } };
  expect(faultsOf({}, { zones: { ...table.zones, app } })).toEqual(['app/saved: there is no such room']);
});

test('finds a circle, though no two files form one', () => {
  const app = { zones: ['news'], packages: ['react'], rooms: { lists: ['ui'], ui: ['lists'] } };
  const planted = {
    'app/ui/other.ts': "import { empty } from '../lists/empty.ts';\nexport const other = empty;\n",
    'app/lists/empty.ts': 'export const empty = 1;\n',
  };
  expect(faultsOf(planted, { zones: { ...table.zones, app } })).toEqual([
    "app/lists: the table's arrows lead in a circle",
    "app/ui: the table's arrows lead in a circle",
  ]);
});
