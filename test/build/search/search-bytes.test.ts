import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileArchive } from '#build/site/compile-archive.ts';
import { openArchive } from '../../support/archive/archive-search.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { brotliBytes } from '#tools/browser/first-visit.ts';
import { generateArchive } from '#tools/bench/generate-archive.ts';

/** Results in the first screen; each is fetched whole. */
const shown = 10;

// Pagefind sends 145 and 150 kB for archives of these sizes. Other sizes: `npm run bench`.
test.each([
  [100, 30_000],
  [1000, 45_000],
])('with %i articles a query fetches at most %i bytes before its first results', async (articles, limit) => {
  const folder = join(await archiveFolder({}), 'stories');
  await generateArchive(folder, articles);
  const archive = await compileArchive(folder, '2026-11-22');
  // A very common word, a rare one, and two words.
  for (const question of ['sanctions', 'the', 'border sanc']) {
    const { search, articleAt, requested } = openArchive(archive);
    const { ranked } = await search(question);
    const index = [...requested].map((path) => brotliBytes(archive.files.get(path) ?? ''));
    const results = ranked.slice(0, shown).map((match) => brotliBytes(JSON.stringify(articleAt(match))));
    const bytes = [...index, ...results].reduce((sum, one) => sum + one, 0);
    console.info(
      `${articles} articles, ${question}: ${ranked.length} found, ${index.join(' + ')} + ${results.length} articles = ${bytes} bytes`,
    );
    expect(results).toHaveLength(shown);
    expect(bytes).toBeLessThanOrEqual(limit);
  }
});
