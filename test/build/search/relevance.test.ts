import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileArchive, type Archive } from '#build/site/compile-archive.ts';
import { listWords } from '#build/search/list-words.ts';
import { findMatches } from '#app/search/find-matches.ts';
import { selectArticles } from '#app/archive/select-articles.ts';
import { noFilters, type Filters } from '#news/filters/filters.ts';
import { openArchive } from '../../support/archive/archive-search.ts';
import { readArticles } from '../../support/archive/read-archive.ts';
import { corporaFolder } from '../../support/archive/shared-folders.ts';

interface AskedQuery {
  readonly query: string;
  readonly filters?: Partial<Filters>;
  /** Files, one of which must be among the first three results. */
  readonly anyOf: readonly string[];
}

const queries: readonly AskedQuery[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'relevance-queries.json'), 'utf8'),
);

/**
 * 4,000 agency stories of 1987, for research only and therefore not in the project: see
 * test/build/regions/wikinews.test.ts.
 */
const folder = join(corporaFolder, 'reuters21578/articles');

const isHere = existsSync(folder);
const title = `the stories in ${folder}${isHere ? '' : ' (skipped: not there)'}`;

describe.skipIf(!isHere)(title, { tags: 'optional' }, () => {
  let archive: Archive;
  beforeAll(async () => {
    archive = await compileArchive(folder, '2026-11-22');
  }, 120_000);

  test(
    'that are searched for are among the first three results of 95 of 100 queries',
    { timeout: 120_000 },
    async () => {
      const { read, articleAt } = openArchive(archive);
      const fileOf = new Map(archive.table?.rows.map(({ id, file }) => [id, file]));
      const missed: string[] = [];
      for (const { query, filters, anyOf } of queries) {
        const { ranked } = await selectArticles(
          read,
          archive.manifest,
          { ...noFilters, ...filters, q: query },
          findMatches,
        );
        const first = ranked.slice(0, 3).map((match) => fileOf.get(articleAt(match).id) ?? '');
        if (!first.some((file) => anyOf.includes(file))) missed.push(query);
      }
      console.info(
        `${queries.length - missed.length} of ${queries.length} questions; not ${missed.join(', ') || 'one'} missed`,
      );
      expect(queries.length).toBeGreaterThanOrEqual(60);
      expect(missed.length / queries.length).toBeLessThanOrEqual(0.05);
    },
  );

  test('are found by every pair of their words, and no other article is', { timeout: 120_000 }, async () => {
    const { articleAt, search } = openArchive(archive);
    const texts = readArticles(archive).map((article) => {
      const words = listWords(article).split(' ');
      return { id: article.id, words: words.map((leveled) => leveled.slice(1)) };
    });
    const sets = texts.map(({ id, words }) => ({ id, words: new Set(words) }));
    for (let at = 0; at < texts.length; at += 40) {
      const { words } = texts[at] ?? { words: [] };
      const pair = [words[at % words.length] ?? '', words[(at * 7) % words.length] ?? ''];
      const expected = sets.filter((one) => pair.every((word) => one.words.has(word))).map(({ id }) => id);
      const { ranked } = await search(pair.map((word) => `"${word}"`).join(' '));
      expect(new Set(ranked.map((match) => articleAt(match).id)), pair.join(' ')).toEqual(new Set(expected));
    }
  });
});
