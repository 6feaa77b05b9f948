import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readOptions } from '../../support/archive/read-options.ts';
import { generateArchive, generateStory } from '#tools/bench/generate-archive.ts';

async function archiveOf(count: number) {
  const folder = await archiveFolder({});
  await generateArchive(folder, count);
  const names = (await readdir(folder)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return { folder, stories: names.map((name, at) => [name, texts[at]]) };
}

test('a smaller archive is the beginning of a larger one, the same each time', async () => {
  const [small, large] = [await archiveOf(8), await archiveOf(30)];
  expect(large.stories).toHaveLength(30);
  expect(large.stories.slice(0, 8)).toEqual(small.stories);
  expect(new Set(large.stories.map(([, text]) => text)).size).toBe(30);
});

test('the build reads every story whole, without a problem, about one to six countries', async () => {
  const { folder } = await archiveOf(30);
  const { seeds, problems } = await readSeeds(folder, readOptions);
  expect(problems).toEqual([]);
  expect(seeds).toHaveLength(30);
  for (const { parsed } of seeds) {
    const words = parsed.source.split(/\s+/u).length;
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThan(640);
    const { about, filed } = tagRegions(parsed);
    expect(filed).toMatch(/^(?!ZZ)[A-Z]{2}$/u);
    expect(about).not.toContain('ZZ');
    expect(about.length).toBeLessThanOrEqual(6);
  }
});

test('the vocabulary keeps growing', () => {
  const words = (count: number) =>
    new Set(Array.from({ length: count }, (_, at) => generateStory(at).text.toLowerCase().split(/\W+/u)).flat()).size;
  expect(words(400) / words(100)).toBeGreaterThan(1.5);
});
