import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../../support/archive/archive-search.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { plainWords, searchNaively } from '../../support/archive/naive-search.ts';
import { readArticles } from '../../support/archive/read-archive.ts';

const stories = {
  'moskow.txt': `19 January 2022

Putin Refuses Request on Syria

MOSKOW, NNC - Russian President Vladimir Putin refused to expel anybody from Syria. Sanctions were not lifted.

The adminitration's vice-president spoke of a cease-fire and 1,200.50 roubles. O'Neill of the U.S. agreed.`,
  'lanterns.txt': `20 January 2022

Lanterns Float Over the Harbour of São Tomé

The white boats and the old house by the sea were lit. Officials spoke of sanctions, sanctions and more sanctions.`,
  'house.txt': `21 January 2022

A Quiet Week

The White House said nothing of lanterns; nor did Đặng Thị Ngọc. Kampuchea said nothing either.`,
  'rows.txt': `18 January 2022

A Quiet Week

The White House said nothing of lanterns; nor did Đặng Thị Ngọc. Kampuchea said nothing either.`,
  'tokyo.txt': 'Undated\n\n東京都の新しい橋\n\n東京都は新しい橋を開いた。',
};
const archive = await compileSeeds(stories);
const { search, headlines, requested } = openArchive(archive);
const [putin, lanterns] = ['Putin Refuses Request on Syria', 'Lanterns Float Over the Harbour of São Tomé'];

const generated = await compileSeeds(generateSeeds(200));
const articles = readArticles(generated);
const engine = openArchive(generated);

test('finds the same articles as the reference implementation', async () => {
  const question = fc
    .tuple(
      fc.constantFrom(...articles),
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 2, max: 9 }),
    )
    .map(([article, picks, length]) => {
      const words = plainWords(article);
      const chosen = picks.map((pick) => words[pick % words.length] ?? '');
      return [...chosen.slice(0, -1), (chosen.at(-1) ?? '').slice(0, length)];
    })
    .filter((words) => (words.at(-1) ?? '').length > 1);
  await fc.assert(
    fc.asyncProperty(question, async (words) => {
      const expected = searchNaively(articles, words).map(({ id }) => id);
      const found = await engine.search(words.join(' '));
      expect(new Set(found.ranked.map((match) => engine.articleAt(match).id))).toEqual(new Set(expected));
      expect(found.total).toBe(expected.length);
      const byMonth = [...found.months].flatMap(([month, positions]) => positions.map((at) => `${month} ${at}`));
      expect(new Set(byMonth)).toEqual(new Set(found.ranked.map(({ month, position }) => `${month} ${position}`)));
      for (const positions of found.months.values()) expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['accents and capitals', 'SAO TOME', lanterns],
  ['letters with a stroke', 'dang ngoc', 'A Quiet Week'],
  ['a possessive', 'adminitration', putin],
  ['both parts of a hyphened word', 'vice president', putin],
  ['a hyphened word as one', 'ceasefire', putin],
  ['one word as two', 'cease-fire', putin],
  ['an apostrophe left out', 'oneill', putin],
  ['points left out', 'us syria', putin],
  ['a number otherwise printed', '1.200,50', putin],
  ['the beginning of the last word', 'putin syr', putin],
  ['the beginning of an earlier word that nothing else is', 'lanter harbour', lanterns],
  ['beginnings, where each is a word but no text has them all', 'white officia', lanterns],
  ['a script without spaces', '東京', '東京都の新しい橋'],
  ['one letter of a script without spaces', '橋', '東京都の新しい橋'],
  ['a place by its usual name', 'moscow', putin],
  ['a country by its name of today', 'cambodia', 'A Quiet Week'],
])('tolerates %s: %s', async (_what, question, headline) => {
  expect((await headlines(question))[0]).toBe(headline);
});

test.each([
  ['lanterns OR roubles', 4],
  ['lanterns OR roubles sanctions', 2],
  ['OR lanterns', 3],
  ['sanctions -lanterns', 1],
  ['sanctions \u2212roubles', 1],
  ['lanterns -"white house"', 1],
  ['sanctions -cease-fire', 1],
  ['vice-president', 1],
  ['lanterns -', 3],
  ['-lanterns', 0],
  ['lanterns -xylophone', 3],
  ['lanterns OR xylophone', 3],
  ['"white house" OR roubles', 3],
  ['"white boats" OR "white house"', 3],
  ['cease-fire OR lanterns', 4],
  ['新しい OR lanterns', 4],
  ['sanctions -"sanctions sanctions"', 1],
  ['橋 -東京', 0],
  ['橋 -都京', 1],
])('finds by %s what has either word, and nothing that is left out', async (question, count) => {
  expect(await headlines(question)).toHaveLength(count);
});

test('takes OR for a word where all is in capitals', async () => {
  expect(await headlines('LANTERNS OR ROUBLES')).toEqual([]);
});

test('says of each alternative how it was understood, and nothing of what is left out', async () => {
  const { words } = await search('lanterns OR xylophone -harbour');
  expect(words.map(({ typed, as }) => [typed, as])).toEqual([
    ['lanterns', 'exact'],
    ['xylophone', 'unknown'],
  ]);
});

test('ranks a headline above a text, however often the text has the word', async () => {
  expect(await headlines('lanterns')).toEqual([lanterns, 'A Quiet Week', 'A Quiet Week']);
});

test('ranks a word above words that begin with it', async () => {
  expect((await headlines('sea'))[0]).toBe(lanterns);
  const { words } = await search('hous');
  expect(words).toEqual([{ typed: 'hous', as: 'beginning', forms: ['house'] }]);
});

test('ranks the newer of equals first', async () => {
  const { ranked } = await search('white house said');
  expect(ranked.map(({ month, position }) => [month, position])).toEqual([
    ['2022-01', 3],
    ['2022-01', 0],
  ]);
});

test('matches the words of a phrase in a row and exactly', async () => {
  expect(await headlines('white house')).toHaveLength(3);
  expect(await headlines('"white house"')).toEqual(['A Quiet Week', 'A Quiet Week']);
  expect(await headlines('“White House” lantern')).toEqual(['A Quiet Week', 'A Quiet Week']);
  expect(await headlines('"house white"')).toEqual([]);
  expect(await headlines('"hous"')).toEqual([]);
  expect(await headlines('white "house')).toHaveLength(3);
});

test.each([
  ['a letter left out', 'sancions', 'sanctions'],
  ['a letter too many', 'sanctiions', 'sanctions'],
  ['another letter', 'zanctions', 'sanctions'],
  ['swapped letters', 'snactions', 'sanctions'],
  ['two errors in a long word', 'sancshions', 'sanctions'],
  ['an error in an unfinished word', 'sancr', 'sanctions'],
])('corrects %s and reports the correction', async (_what, typed, meant) => {
  const { words, total } = await search(typed);
  expect(words).toEqual([{ typed, as: 'spelling', forms: [meant] }]);
  expect(total).toBe(2);
});

test('finds nothing for an unknown word, and reports which one it is', async () => {
  const { words, total, ranked } = await search('syria zeppelins');
  expect([total, ranked]).toEqual([0, []]);
  expect(words.map(({ typed, as }) => [typed, as])).toEqual([
    ['syria', 'exact'],
    ['zeppelins', 'unknown'],
  ]);
  // Short words and numbers are not corrected: too many others are one letter away.
  expect((await search('seb')).words[0]?.as).toBe('unknown');
  expect((await search('1200.51')).words[0]?.as).toBe('unknown');
});

test('ignores punctuation, and fails on no query', async () => {
  expect((await search('?! —')).words).toEqual([]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (question) => {
      const { total, ranked } = await search(question);
      expect(ranked).toHaveLength(total);
    }),
  );
});

test('finds nothing in an empty archive', async () => {
  const empty = openArchive(await compileSeeds({}));
  expect(await empty.search('putin syr')).toMatchObject({ total: 0, ranked: [], lookedThrough: null });
});

test('reads no article for words, and only the best sixty for a common phrase', async () => {
  requested.clear();
  await search('putin syria');
  expect([...requested].filter((path) => path.includes('/articles/'))).toEqual([]);
  engine.requested.clear();
  const { total, lookedThrough } = await engine.search('"the first dry morning"');
  expect([total, lookedThrough]).toEqual([60, 60]);
  expect([...engine.requested].filter((path) => path.includes('/articles/'))).toHaveLength(60);
});
