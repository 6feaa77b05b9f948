import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSnippet } from '#app/search/make-snippet.ts';
import { openArchive } from '../../support/archive-search.ts';
import { compileSeeds } from '../../support/compile-seeds.ts';
import { generateSeeds } from '../../support/generate-seeds.ts';
import { readArticles } from '../../support/read-archive.ts';

const story = `19 January 2022

Putin Refuses Request on Syria

Russian President Vladimir Putin

MOSKOW, NNC - Russian President Vladimir Putin refused a request on Sunday. It was the third of its kind in a year, and
like the others it came by way of an envoy, said people who knew of it and did not want to be named in this paper.

Nobody spoke of a bridge. Nobody spoke of a ferry either; but far into the evening, when most had left for the villages by the last bus but one
or had fallen asleep where they sat, an engineer from
Idlib rose to say that a ferry and a bridge were all that his town had ever asked for, and sat down again.`;
const { snippet } = openArchive(await compileSeeds({ 'story.txt': story }));

test('marks the words in the headline, and shows the text where most of them are', async () => {
  const { headline, text, isCutBefore, isCutAfter } = await snippet('putin idlib bridge ferry');
  expect(headline).toBe('[Putin] Refuses Request on Syria');
  expect(text).toBe(
    'one or had fallen asleep where they sat, an engineer from [Idlib] rose to say that a [ferry] and a [bridge] were all that his town had ever asked for, and sat down again.',
  );
  expect([isCutBefore, isCutAfter]).toEqual([true, false]);
});

test('begins with the paragraph where its beginning matches, and says that it goes on', async () => {
  const { text, isCutBefore, isCutAfter } = await snippet('vladimir');
  expect(text).toMatch(/^MOSKOW, NNC - Russian President \[Vladimir\] Putin refused .* by way of an envoy,/u);
  expect([isCutBefore, isCutAfter]).toEqual([false, true]);
});

test('shows the beginning of a story whose headline alone was found', async () => {
  const { headline, text } = await snippet('refuses');
  expect(headline).toBe('Putin [Refuses] Request on Syria');
  expect(text).toMatch(/^MOSKOW, NNC - Russian President/u);
});

test('says that a place is printed otherwise than it was asked for', async () => {
  const { text, otherSpellings } = await snippet('moscow');
  expect(text).toMatch(/^\[MOSKOW\], NNC/u);
  expect(otherSpellings).toEqual([{ printed: 'MOSKOW', usual: 'Moscow' }]);
  expect((await snippet('moskow')).otherSpellings).toEqual([]);
});

test('marks a phrase only where its words stand in a row', async () => {
  expect((await snippet('"a ferry and"')).text).toContain('say that [a ferry and] a bridge');
  expect((await snippet('"spoke of"')).text).toMatch(/^Nobody \[spoke of\] a bridge\. Nobody \[spoke of\] a ferry/u);
});

test('marks what a slip was read as, and the whole of a word that was begun', async () => {
  expect((await snippet('brigde')).text).toContain('a [bridge]');
  expect((await snippet('engi')).text).toContain('an [engineer] from');
});

test('never loses or invents a letter, whatever was asked', async () => {
  const articles = readArticles(await compileSeeds(generateSeeds(30)));
  const forms = fc.array(fc.constantFrom('the', 'tea', 'crew', 'ferry', 'crews', 'of', 'norway', 'work'), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.constantFrom(...articles), forms, (article, words) => {
      const query = { words: [{ asked: '', as: 'asked' as const, forms: words }], phrases: [['brought', 'tea']] };
      const { headline, text } = makeSnippet(article, query);
      expect(headline.map((piece) => piece.text).join('')).toBe(article.headline);
      expect(article.source.replaceAll(/\s+/gu, ' ')).toContain(text.map((piece) => piece.text).join(''));
      for (const piece of [...headline, ...text]) {
        const marked = [...words, 'brought tea'];
        if (piece.isMatch) expect(marked).toContain(piece.text.toLowerCase());
      }
    }),
  );
});
