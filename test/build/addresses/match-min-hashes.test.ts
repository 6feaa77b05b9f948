import { expect, test } from 'vitest';
import { matchMinHashes } from '#build/addresses/match-min-hashes.ts';
import { compareMinHashes, readMinHash, minHash } from '#build/addresses/min-hash.ts';
import { inventNews, readNews } from '../../support/archive/news-corpus.ts';
import { Random } from '../../support/archive/random.ts';

const withMinHash = (text: string) => ({ text, minHash: minHash(text) });
const likeness = (a: string, b: string) =>
  compareMinHashes(readMinHash(minHash(a) ?? ''), readMinHash(minHash(b) ?? ''));

/** The exact share of common shingles, which MinHashes estimate. */
function shareOfRows(a: string, b: string): number {
  const rowsOf = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
  };
  const [ofA, ofB] = [rowsOf(a), rowsOf(b)];
  const shared = [...ofA].filter((row) => ofB.has(row)).length;
  return shared / (ofA.size + ofB.size - shared);
}

test('has the same MinHash for any case, punctuation and line ends', () => {
  const text = inventNews(new Random(1));
  expect(minHash(text.toUpperCase().replaceAll('\n', '\r\n').replaceAll('.', ' !'))).toBe(minHash(text));
  expect(minHash('A text of eleven words has not enough to tell it')).toBeNull();
});

test('estimates the share that two texts have in common', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `word${at}`);
  for (const kept of [0, 200, 1000, 1600, 2000]) {
    const other = [...words.slice(0, kept), ...words.slice(kept).map((word) => `${word}x`)];
    const [a, b] = [words.join(' '), other.join(' ')];
    expect(Math.abs(likeness(a, b) - shareOfRows(a, b))).toBeLessThan(0.25);
  }
});

test('is not sure where another text is nearly as similar', () => {
  const text = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ');
  const [known, copy, edited] = [
    withMinHash(text),
    withMinHash(`${text} once more`),
    withMinHash(`${text} with some more`),
  ];
  expect(matchMinHashes([edited], [known]).sure.get(edited)).toBe(known);
  expect(matchMinHashes([edited], [known, copy]).sure.size).toBe(0);
  expect(matchMinHashes([edited, copy], [known]).sure.size).toBe(0);
  expect(matchMinHashes([edited, copy], [known]).unsure.get(edited)).toBe(known);
});

const news = { reuters21578: readNews('reuters21578', 1), wikinews: readNews('wikinews', 1) };

test.skipIf(news.reuters21578.length === 0).each(Object.entries(news))(
  'takes no story of %s for another, but for the same story told again',
  { tags: 'optional' },
  (_name, texts) => {
    const all = texts.map(withMinHash);
    const half = (remainder: number) => all.filter((_, at) => at % 2 === remainder);
    const { sure } = matchMinHashes(half(0), half(1));
    const shares = [...sure].map(([a, b]) => shareOfRows(a.text, b.text));
    expect(Math.min(1, ...shares)).toBeGreaterThan(0.5);
    expect(sure.size).toBeLessThan(all.length / 50);
  },
);
