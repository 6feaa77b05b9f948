import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileArchive } from '#build/site/compile-archive.ts';
import { openArchive } from '../../support/archive/archive-search.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { brotliBytes } from '#tools/browser/first-visit.ts';
import { generateArchive } from '#tools/bench/generate-archive.ts';

/** Results that a page shows before anybody scrolls; each is read whole. */
const shown = 10;

// What Pagefind sends of the same size of archive is 145 and 150 kB. Other sizes: `npm run bench`.
test.each([
  [100, 30_000],
  [1000, 45_000],
])('of %i articles a question needs at most %i bytes before its first results', async (articles, limit) => {
  const folder = join(await archiveFolder({}), 'stories');
  await generateArchive(folder, articles);
  const archive = await compileArchive(folder, '2026-11-22');
  // One that nearly every story has; a rare one; two.
  for (const question of ['sanctions', 'the', 'border sanc']) {
    const { search, articleAt, asked } = openArchive(archive);
    const { ranked } = await search(question);
    const index = [...asked].map((path) => brotliBytes(archive.files.get(path) ?? ''));
    const results = ranked.slice(0, shown).map((match) => brotliBytes(JSON.stringify(articleAt(match))));
    const bytes = [...index, ...results].reduce((sum, one) => sum + one, 0);
    console.info(
      `${articles} articles, ${question}: ${ranked.length} found, ${index.join(' + ')} + ${results.length} articles = ${bytes} bytes`,
    );
    expect(results).toHaveLength(shown);
    expect(bytes).toBeLessThanOrEqual(limit);
  }
});
