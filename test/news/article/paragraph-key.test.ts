import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphKeys } from '#news/article/paragraph-key.ts';

const texts = [
  'The council has opened the old bridge again after three years of repairs.',
  'The bridge had been closed since a storm.',
  'Nobody was hurt.',
];
const keys = paragraphKeys(texts);

test('keeps the keys of other paragraphs when one is inserted, removed or moved', () => {
  expect(paragraphKeys([texts[0] ?? '', 'A new paragraph.', ...texts.slice(1)]).filter((_, at) => at !== 1)).toEqual(
    keys,
  );
  expect(paragraphKeys(texts.slice(1))).toEqual(keys.slice(1));
  expect(paragraphKeys(texts.toReversed()).toReversed()).toEqual(keys);
});

test('keeps the key when words after the first eight change, or punctuation, case or accents anywhere', () => {
  expect(paragraphKeys([texts[0]?.replace('repairs', 'repair work') ?? ''])).toEqual(keys.slice(0, 1));
  expect(paragraphKeys(['Nobody, was HÚRT!'])).toEqual(keys.slice(2));
});

test('gives paragraphs with the same first words different keys, which adding another does not change', () => {
  const opening = 'The council of the old town has said that ';
  const two = paragraphKeys([`${opening}the bridge is open.`, `${opening}the road is closed.`]);
  expect(new Set(two).size).toBe(2);
  expect(
    paragraphKeys([`${opening}it rains.`, `${opening}the bridge is open.`, `${opening}the road is closed.`]).slice(1),
  ).toEqual(two);
});

test('numbers equal paragraphs', () => {
  const [first, second, third] = paragraphKeys(['* * *', '* * *', '* * *']);
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

test('makes keys that are distinct and need no escaping in an address', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), (anything) => {
      const made = paragraphKeys(anything);
      expect(new Set(made).size).toBe(anything.length);
      for (const key of made) expect(key).toMatch(/^p-[0-9a-hjkmnp-tv-z]{7}(?:-\d+)?$/u);
    }),
  );
});

test('never changes the keys of published links', () => {
  expect(keys).toEqual(['p-z2d4rda', 'p-48r5bxh', 'p-43eqdgr']);
});
