import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noFilters } from '#news/filters/filters.ts';

test('the page of a bare path is held back for every filter that its address may have', () => {
  const html = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
  const [, names = ''] = /\[\?&\]\(([\w|]+)\)=/u.exec(html) ?? [];
  expect(names.split('|').toSorted()).toEqual(Object.keys(noFilters).toSorted());
});
