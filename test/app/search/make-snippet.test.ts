import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSnippet } from '#app/search/make-snippet.ts';
import type { Article } from '#news/article/article.ts';
import { foldWord } from '#news/text/fold-word.ts';
import { joinWords, readWords } from '#news/search/read-words.ts';
import type { Span } from '#news/text/span.ts';
import { openArchive } from '../../support/archive/archive-search.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readArticles } from '../../support/archive/read-archive.ts';

const story = `19 January 2022

Putin Refuses Request on Syria

Russian President Vladimir Putin

MOSKOW, NNC - Russian President Vladimir Putin refused a request on Sunday. It was the third of its kind in a year, and
like the others it came by way of an envoy, said people who knew of it and did not want to be named in this paper.

Nobody spoke of a bridge. Nobody spoke of a ferry either; but far into the evening, when most had left for the villages by the last bus but one
or had fallen asleep where they sat, an engineer from
Idlib rose to say that a ferry and a bridge were all that his town had ever asked for, and sat down again.`;
const { snippet } = openArchive(await compileSeeds({ 'story.txt': story }));

test('highlights the words in the headline, and cuts the snippet where most of them are', async () => {
  const { headline, text, isCutBefore, isCutAfter } = await snippet('putin idlib bridge ferry');
  expect(headline).toBe('[Putin] Refuses Request on Syria');
  expect(text).toBe(
    'one or had fallen asleep where they sat, an engineer from [Idlib] rose to say that a [ferry] and a [bridge] were all that his town had ever asked for, and sat down again.',
  );
  expect([isCutBefore, isCutAfter]).toEqual([true, false]);
});

test('finds a word that the end of a line breaks, alone and in a phrase, and shows it as printed', async () => {
  const wrapped = `The Report

The harbour com-
mittee met on Monday be-
fore the rains, with a well-
known guest.`;
  const broken = openArchive(await compileSeeds({ 'wrapped.txt': wrapped }));
  const questions = [
    'committee',
    'before',
    '"harbour committee met"',
    'known',
    'well-known',
    'wellknown',
    '"well known"',
  ];
  for (const question of questions) {
    expect((await broken.search(question)).total, question).toBe(1);
  }
  expect((await broken.snippet('committee')).text).toBe(
    'The harbour [com- mittee] met on Monday be- fore the rains, with a well- known guest.',
  );
  expect((await broken.snippet('"committee met"')).text).toContain('The harbour [com- mittee met] on');
});

test('starts with the paragraph whose beginning matches, and tells that it is cut', async () => {
  const { text, isCutBefore, isCutAfter } = await snippet('vladimir');
  expect(text).toMatch(/^MOSKOW, NNC - Russian President \[Vladimir\] Putin refused .* by way of an envoy,/u);
  expect([isCutBefore, isCutAfter]).toEqual([false, true]);
});

test('shows the beginning of a story that matches in its headline alone', async () => {
  const { headline, text } = await snippet('refuses');
  expect(headline).toBe('Putin [Refuses] Request on Syria');
  expect(text).toMatch(/^MOSKOW, NNC - Russian President/u);
});

test('tells that a occurrence is printed otherwise than in the query', async () => {
  const { text, otherSpellings } = await snippet('moscow');
  expect(text).toMatch(/^\[MOSKOW\], NNC/u);
  expect(otherSpellings).toEqual([{ printed: 'MOSKOW', usual: 'Moscow' }]);
  expect((await snippet('moskow')).otherSpellings).toEqual([]);
});

test('highlights a phrase only where its words are in a row', async () => {
  expect((await snippet('"a ferry and"')).text).toContain('say that [a ferry and] a bridge');
  expect((await snippet('"spoke of"')).text).toMatch(/^Nobody \[spoke of\] a bridge\. Nobody \[spoke of\] a ferry/u);
});

test('highlights a corrected word, and the whole of a prefix match', async () => {
  expect((await snippet('brigde')).text).toContain('a [bridge]');
  expect((await snippet('engi')).text).toContain('an [engineer] from');
});

test('neither loses nor adds a letter, whatever the query', async () => {
  const articles = readArticles(await compileSeeds(generateSeeds(30)));
  const forms = fc.array(fc.constantFrom('the', 'tea', 'crew', 'ferry', 'crews', 'of', 'norway', 'work'), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.constantFrom(...articles), forms, (article, words) => {
      const query = { words: [{ typed: '', as: 'exact' as const, forms: words }], phrases: [['brought', 'tea']] };
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

/** Graphemes of many scripts, with combining marks and emoji; some fold to several letters or to none. */
const latin = [
  'a',
  'B',
  'n',
  's',
  'é',
  'e\u0301',
  'a\u0323\u0302',
  'ß',
  'İ',
  'ﬁ',
  '1',
  '2',
  '.',
  ',',
  "'",
  '’',
  '-',
  '"',
];
const others = ['سَ', 'ل', 'ـ', 'ﷺ', 'שָׁ', 'क्षि', 'नी', 'ก็', 'า', '日', '本', 'か\u3099', '한', '𝒜', '𠮷'];
const signs = [...latin, ...others, '👍🏽', '👩‍👩‍👧‍👦', '🇮🇩', '1️⃣', '¿'];
const word = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 30 });
/** Longer than any snippet, to test cuts without word boundaries. */
const run = fc.string({ unit: fc.constantFrom(...signs), minLength: 100, maxLength: 400 });
const other = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 });
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: run }, { weight: 1, arbitrary: other }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(' '));

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const [template] = readArticles(await compileSeeds({ 'story.txt': story }));

/** An article with these texts, the first as its headline. */
function articleOf(texts: readonly string[]): Article {
  if (template === undefined) throw new Error('the story was not compiled');
  let at = 0;
  const spans = texts.map((text): Span => {
    const span: Span = [at, at + text.length];
    at += text.length + 2;
    return span;
  });
  const [headlineSpan = [0, 0], ...rest] = spans;
  const paragraphs = rest.map((span, index) => ({ ...template.paragraphs[0], key: String(index), span, notes: [] }));
  return { ...template, source: texts.join('\n\n'), headlineSpan, caption: null, paragraphs, mentions: [] };
}

/** An article with search terms: some of its own words, some others. */
const anyCase = fc.array(anyText, { minLength: 2, maxLength: 4 }).chain((texts) => {
  // A pair of Thai letters may leave a vowel mark alone; nobody searches for it.
  const words = readWords(texts.join('\n\n'))
    .map(({ term }) => term)
    .filter((term) => /^[\p{L}\p{N}]/u.test(term));
  const terms = fc.array(words.length === 0 ? word : fc.oneof(fc.constantFrom(...words), word.map(foldWord)), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.record({ article: fc.constant(articleOf(texts)), terms });
});

test('splits no grapheme, keeps to its length and highlights exactly the words, in any script', () => {
  fc.assert(
    fc.property(anyCase, ({ article, terms }) => {
      const query = { words: terms.map((term) => ({ typed: term, as: 'exact' as const, forms: [term] })), phrases: [] };
      const { headline, text, isCutBefore, isCutAfter } = makeSnippet(article, query);
      const flat = article.source.replaceAll(/\s+/gu, ' ');
      const shown = text.map((piece) => piece.text).join('');
      const at = flat.indexOf(shown);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(shown.length).toBeLessThanOrEqual(200);
      expect(shown.isWellFormed()).toBe(true);
      // The snippet may occur several times: at least one occurrence is on grapheme boundaries.
      const ends = new Set([...graphemes.segment(flat)].map(({ index }) => index).concat(flat.length));
      const occurrences = [];
      for (let occurrence = at; occurrence >= 0; occurrence = flat.indexOf(shown, occurrence + 1))
        occurrences.push(occurrence);
      expect(occurrences.some((occurrence) => ends.has(occurrence) && ends.has(occurrence + shown.length))).toBe(true);
      for (const pieces of [headline, text]) {
        for (const piece of pieces) if (piece.isMatch) expect(wordsIn(piece.text)).toSatisfy(hasAny(terms));
        const whole = pieces.map((piece) => piece.text).join('');
        const marked = pieces.flatMap((piece) => Array.from(piece.text.split(''), () => piece.isMatch));
        for (const { term, span } of readWords(whole)) {
          const isAtCut =
            pieces === text && ((isCutBefore && span[0] < 3) || (isCutAfter && span[1] > whole.length - 3));
          if (terms.includes(term) && !isAtCut) expect(marked.slice(...span)).not.toContain(false);
        }
      }
    }),
    { numRuns: 400 },
  );
});

const wordsIn = (text: string) => {
  const words = readWords(text);
  return [...words, ...joinWords(text, words)].map(({ term }) => term);
};
const hasAny = (terms: readonly string[]) => (found: readonly string[]) => found.some((term) => terms.includes(term));
