import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quote } from '#news/passages/quote.ts';
import { readQuote as readQuery, textFragment, writeQuote } from '#news/passages/quote-address.ts';

const readQuote = (search: string) => readQuery(new URLSearchParams(search));

const text = (least: number) =>
  fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(...'-,&=+%~!\'()*."#? \néу橋'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 80,
    })
    .map((any) => (least === 0 ? any : `word ${any}`));
const quotes: fc.Arbitrary<Quote> = fc.record({
  start: text(1),
  rest: fc.option(fc.record({ end: text(1), middle: fc.constant('26cpbnr') })),
  prefix: text(0),
  suffix: text(0),
  twins: fc.nat({ max: 9999 }),
});

const quote: Quote = {
  start: 'no longer wants, "at all"',
  rest: null,
  prefix: 'Vladimir Putin',
  suffix: 'to make (more) post-war concessions.',
  twins: 0,
};

test('writes a readable address', () => {
  expect(writeQuote(quote)).toBe(
    '?quote=no+longer+wants%2C+%22at+all%22&after=Vladimir+Putin&before=to+make+%28more%29+post-war+concessions%2E',
  );
});

test('reads back every quote, also after other software decoded and encoded its address', () => {
  fc.assert(
    fc.property(quotes, (any) => {
      expect(readQuote(writeQuote(any))).toEqual(any);
      const url = new URL(`https://news.example/articles/a-0000000000${writeQuote(any)}`);
      expect(readQuote(url.search)).toEqual(any);
      expect(readQuote(`?utm_source=mail&${new URLSearchParams(url.search).toString()}&fbclid=1`)).toEqual(any);
    }),
  );
});

test('reads no quote from an address without one, and never fails', () => {
  for (const search of [
    '',
    '?',
    '?quote=',
    '?quote=%20',
    '?quote=***',
    '?after=Putin',
    `?quote=${'word+'.repeat(2000)}`,
  ])
    expect(readQuote(search)).toBeNull();
  expect(readQuote('?quote=100%+sure')?.start).toBe('100% sure');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => void readQuote(`?quote=${search}`)));
});

/** The grammar of the specification: no comma, ampersand or bare hyphen in any of the four parts. */
const directive =
  /^#:~:text=(?:(?<prefix>[^,&-]+)-,)?(?<start>[^,&-]+)(?:,(?<end>[^,&-]+))?(?:,-(?<suffix>[^,&-]+))?$/u;

test('writes a text fragment by the grammar of its specification', () => {
  expect(textFragment(quote)).toBe(
    '#:~:text=Vladimir%20Putin-,no%20longer%20wants%2C%20%22at%20all%22,-to%20make%20%28more%29%20post%2Dwar%20concessions%2E',
  );
  fc.assert(
    fc.property(quotes, (any) => {
      const parts = directive.exec(textFragment(any))?.groups;
      const line = (part: string | undefined, from: string) => {
        if (part !== undefined) expect(from.split('\n')).toContain(decodeURIComponent(part));
      };
      line(parts?.['start'] ?? 'no directive', any.start);
      line(parts?.['prefix'], any.prefix);
      line(parts?.['suffix'], any.suffix);
      line(parts?.['end'], any.rest?.end ?? any.start);
    }),
  );
});

test('writes a passage of several paragraphs as its first and its last paragraph', () => {
  const across: Quote = {
    ...quote,
    start: 'the end.\nThe middle.\nThe beginning',
    prefix: 'A headline\nThis is',
    suffix: 'of it.\nMore',
  };
  expect(textFragment(across)).toBe('#:~:text=This%20is-,the%20end%2E,The%20beginning,-of%20it%2E');
});
