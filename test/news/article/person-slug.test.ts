import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betterSpelling, personSlug } from '#news/article/person-slug.ts';

test.each([
  ['jose-roe', ['José Roe', 'JOSÉ ROE', 'Jose\u0301 Roe', 'jose  roe', 'Jose\u200b Roe']],
  ['obrien-pat', ['O’Brien, Pat', "O'BRIEN  PAT"]],
  ['j-r-roe', ['J. R. Roe', 'J.R. Roe']],
  ['احمد-علي', ['أحمد علي', 'احمد علي', 'أَحمد علي']],
  ['राम-शर्मा', ['राम शर्मा']],
  ['李明', ['李明']],
])('gives all spellings of %s one slug', (slug, names) => {
  expect(names.map(personSlug)).toEqual(names.map(() => slug));
});

test('of a slug is itself, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const slug = personSlug(name);
      expect(personSlug(slug)).toBe(slug);
      expect(slug).not.toMatch(/[/?#%&\s]/u);
    }),
  );
});

test('shows the spelling with small letters and accents, whichever comes first', () => {
  const names = ['JANE DOE', 'Jane Doe', 'jane doe'];
  expect(names.reduce((a, b) => betterSpelling(a, b))).toBe('Jane Doe');
  expect(names.toReversed().reduce((a, b) => betterSpelling(a, b))).toBe('Jane Doe');
  expect([betterSpelling('Jose Roe', 'José Roe'), betterSpelling('José Roe', 'Jose Roe')]).toEqual([
    'José Roe',
    'José Roe',
  ]);
});
