import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuotableArticle } from '#news/article/article-words.ts';
import { findQuote } from '#news/passages/find-quote.ts';
import { makeQuote } from '#news/passages/make-quote.ts';
import type { Quote } from '#news/passages/quote.ts';
import { Random } from '../../support/archive/random.ts';
import { inventNews, projectNews } from '../../support/archive/news-corpus.ts';
import { readSeed } from '../../support/archive/traced-story.ts';

const [seed = ''] = projectNews();
const article = readSeed(seed);

/** The quote of a passage that occurs in the article once. */
function quoteOf(passage: string, from: QuotableArticle = article): Quote {
  const start = from.source.indexOf(passage);
  const quote = makeQuote(from, [start, start + passage.length]);
  if (quote === null) throw new Error(`no quote of "${passage}"`);
  return quote;
}

/** The text that is highlighted when the link is opened in another edition, parts separated by bars; null where it has changed. */
function highlightIn(edition: string, quote: Quote): string | null {
  const found = findQuote(readSeed(edition), quote);
  return found.kind === 'changed' ? null : found.spans.map((span) => edition.slice(...span)).join(' | ');
}

const concessions = 'no longer wants to make concessions with the United States';

describe('making a link', () => {
  test('takes whole words, with the selected punctuation and the words around it', () => {
    const start = article.source.indexOf('"unprofessional');
    const quote = makeQuote(article, [start, start + '"unprofessional and unreal'.length]);
    expect(quote?.start).toBe('"unprofessional and unrealistic');
    expect(quote?.prefix).toBe('describing the U.S. as');
    expect(quote?.suffix).toMatch(/^\."\nThe issue is/u);
  });

  test('quotes a long passage by its beginning and its end', () => {
    const [from, to] = [article.paragraphs[1]?.span[0] ?? 0, article.paragraphs[4]?.span[1] ?? 0];
    const quote = makeQuote(article, [from, to]);
    expect(quote?.start).toMatch(/^After pushing Iran's/u);
    expect(quote?.rest?.end).toMatch(/under separate US sanctions\.$/u);
    expect(`${quote?.start}${quote?.rest?.end}`.length).toBeLessThan(200);
    expect(findQuote(article, quote ?? quoteOf(concessions))).toEqual({
      kind: 'found',
      spans: [[from, to]],
      how: 'exact',
    });
  });

  test('takes more context until no other passage reads the same', () => {
    const table = readSeed(
      'Undated\n\nThe Table\n\nShr 16 cts vs 14 cts\n\nYear\n\nShr 16 cts vs 14 cts\n\nRevs 88 mln',
    );
    const second = table.source.lastIndexOf('16 cts vs 14 cts');
    const quote = makeQuote(table, [second, second + 16]);
    expect(quote?.twins).toBe(1);
    expect(findQuote(table, quote ?? quoteOf(concessions))).toEqual({
      kind: 'found',
      spans: [[second, second + 16]],
      how: 'exact',
    });
  });

  test('makes no quote of white space, punctuation, the clock line, or words that nothing tells from others', () => {
    expect(makeQuote(article, [0, 10])).toBeNull();
    const gap = article.headlineSpan[1];
    expect(makeQuote(article, [gap, gap + 2])).toBeNull();
    const same = readSeed(`Undated\n\nAgain\n\n${'Again and again.\n\n'.repeat(80)}`);
    const middle = same.paragraphs[40]?.span ?? [0, 0];
    expect(makeQuote(same, middle)).toBeNull();
  });
});

describe('opening a link', () => {
  const quote = quoteOf(concessions);

  test('highlights exactly the quoted words in the unchanged article', () => {
    expect(highlightIn(seed, quote)).toBe(concessions);
    expect(findQuote(article, quote)).toMatchObject({ how: 'exact' });
  });

  test('ignores changes of quotation marks, dashes, case, accents and white space', () => {
    const edition = seed
      .replace('no longer wants to make', 'NO  LONGER\nWANTS to ma\u0301ke')
      .replaceAll('\n', '\r\n')
      .replace("Iran's presence", 'Iran’s presence');
    expect(highlightIn(edition, quote)).toMatch(/^NO {2}LONGER\r\nWANTS/u);
    expect(findQuote(readSeed(edition), quote)).toMatchObject({ how: 'normalised' });
  });

  test('highlights the remaining words after a word was inserted or removed, and not the new word', () => {
    expect(highlightIn(seed.replace('to make concessions', 'to ever make concessions'), quote)).toBe(
      'no longer wants to | make concessions with the United States',
    );
    expect(highlightIn(seed.replace('the United', 'United'), quote)).toMatch(
      /^no longer wants to make concessions with/u,
    );
  });

  test('finds a passage in a paragraph that was moved to the end', () => {
    const sanctions = quoteOf('The three forces are under separate US sanctions.');
    const edition = `${seed.replace('The three forces are under separate US sanctions.\n\n', '')}\n\nThe three forces are under separate US sanctions.`;
    expect(highlightIn(edition, sanctions)).toBe('The three forces are under separate US sanctions.');
  });

  test('highlights beginning and end of a long passage whose middle was edited', () => {
    const [from, to] = [article.paragraphs[1]?.span[0] ?? 0, article.paragraphs[4]?.span[1] ?? 0];
    const long = makeQuote(article, [from, to]) ?? quote;
    expect(highlightIn(seed.replace('will also try', 'will try'), long)).toMatch(
      /^After pushing .+ \| .+ US sanctions\.$/su,
    );
  });

  test.each([
    ['was removed', seed.replace(concessions, 'is silent')],
    ['was rewritten', seed.replace(concessions, 'wants less than ever to give in to the United States')],
    ['is in a paragraph that was duplicated', seed.replace(/\n\nMOSKOW.+/u, '$&$&')],
    ['was copied further down', `${seed}\n\nHe ${concessions} over Iran's presence.`],
    [
      'was edited in place and copied',
      seed.replace('to make concessions', 'to make any such concessions').concat(`\n\n${/MOSKOW.+/u.exec(seed)?.[0]}`),
    ],
  ])('reports a changed passage where it %s', (_, edition) => {
    expect(edition).not.toBe(seed);
    expect(highlightIn(edition, quote)).toBeNull();
  });

  test('does not mistake one of two similar passages for the other when that was removed', () => {
    const two =
      'Undated\n\nTwo Fires\n\nA barn burnt down in Aland. Nobody was hurt, the police said.\n\nThe day was dry.\n\nA mill burnt down in Bergen. Nobody was hurt, the police said.\n\nIt rained at night.';
    const before = readSeed(two);
    const [first, second] = [two.indexOf('Nobody'), two.lastIndexOf('Nobody')];
    for (const at of [first, second]) {
      const made = makeQuote(before, [at, at + 'Nobody was hurt, the police said.'.length]) ?? quote;
      expect(highlightIn(two, made)).toBe('Nobody was hurt, the police said.');
      expect(
        highlightIn(two.slice(0, at) + two.slice(at + 'Nobody was hurt, the police said.'.length), made),
      ).toBeNull();
    }
  });

  test('finds a passage in a script without spaces', () => {
    const japanese = '2022年1月19日\n\n橋が開いた\n\n三年の修理のあと、町の古い橋がまた開いた。誰も急いでいなかった。';
    const edition = `${japanese}\n\n雨が降った。`;
    expect(highlightIn(edition, quoteOf('町の古い橋がまた開いた', readSeed(japanese)))).toBe('町の古い橋がまた開いた');
  });
});

test('finds every passage exactly in any unchanged article', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), fc.nat({ max: 1500 }), (chanceSeed, at, length) => {
      const invented = readSeed(inventNews(new Random(chanceSeed)));
      const from = at % invented.source.length;
      const made = makeQuote(invented, [from, from + length]);
      fc.pre(made !== null);
      const found = made === null ? null : findQuote(invented, made);
      expect(found).toMatchObject({ kind: 'found', how: 'exact' });
      const highlighted = found?.kind === 'found' ? found.spans : [];
      expect(highlighted).toHaveLength(1);
      // Extended to whole words by at most one word at each end, and never into the clock line.
      const [start, end] = highlighted[0] ?? [0, 0];
      expect(invented.source.slice(start, from)).not.toMatch(/\s/u);
      expect(invented.source.slice(from + length, end)).not.toMatch(/\s/u);
    }),
  );
});

test('accepts any quote in any article', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const quotes = fc.record({
    start: text,
    rest: fc.option(fc.record({ end: text, middle: text })),
    prefix: text,
    suffix: text,
    twins: fc.nat(),
  });
  fc.assert(
    fc.property(text, quotes, (headline, quote) => {
      const { length } = headline;
      const found = findQuote({ source: headline, headlineSpan: [0, length], caption: null, paragraphs: [] }, quote);
      if (found.kind === 'found') expect(found.spans.every(([from, to]) => from < to && to <= length)).toBe(true);
    }),
  );
});

describe('links that were made while the marks of Markdown were shown', () => {
  const text = (words: string) =>
    `Council opens the old bridge\n\nThe ferry company said on Monday that it was not asked about anything.\n\n${words}\n`;
  const shown =
    'The council has [opened the old bridge](https://report.example/2022/01/19/bridge) again, says the mayor.';

  test('open at the words, whose address is not among them any more', () => {
    // As it was read then: the whole line is a paragraph.
    const start = text(shown).indexOf('The council');
    const before = {
      source: text(shown),
      headlineSpan: [0, 'Council opens the old bridge'.length] as const,
      caption: null,
      paragraphs: [{ key: 'p-1', span: [start, start + shown.length] as const }],
    };
    const now = readSeed(text(shown));
    const found = findQuote(
      now,
      quoteOf('has [opened the old bridge](https://report.example/2022/01/19/bridge) again', before),
    );
    expect(found.kind === 'found' && found.spans.map((span) => now.source.slice(...span))).toEqual([
      'has opened the old bridge again',
    ]);
    expect(found).toMatchObject({ how: 'normalised' });
  });
});
