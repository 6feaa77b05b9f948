import { expect, test } from 'vitest';
import { relaxQuestion } from '#app/archive/relax-question.ts';
import { replaceWords } from '#news/search/replace-words.ts';
import { openArchive } from '../../support/archive/archive-search.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const { search } = openArchive(await compileSeeds(generateSeeds(30)));
const relax = async (q: string) => relaxQuestion(q, await search(q)).map((way) => way.q);

test('drops each word in turn, or the unknown words, or the order of a phrase', async () => {
  expect(await relax('lanterns jetty')).toEqual(['jetty', 'lanterns']);
  expect(await relax('lanterns xylophone zebra')).toEqual(['lanterns']);
  expect(await relax('ferry "lanterns jetty"')).toEqual(['ferry  lanterns jetty']);
});

test('offers nothing for a single word or for unknown words alone', async () => {
  expect(await relax('lanterns')).toEqual([]);
  expect(await relax('xylophone zebra')).toEqual([]);
  expect(relaxQuestion(null, null)).toEqual([]);
});

test('drops a whole word, not its letters within other words', () => {
  expect(replaceWords('lanterns a tram', ['a'], ' ')).toBe('lanterns tram');
  expect(replaceWords('A rat, a “cat”', ['cat'], 'dog')).toBe('A rat, a “dog”');
  expect(replaceWords('東京都 fish', ['東京', '京都'], ' ')).toBe('fish');
});
