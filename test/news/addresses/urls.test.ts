import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crockfordDigits } from '#news/text/crockford.ts';
import { noFilters } from '#news/filters/filters.ts';
import { slugOf } from '#news/article/slug.ts';
import { readArticleAddress, urls } from '#news/addresses/urls.ts';

const anyId = fc
  .array(fc.constantFrom(...crockfordDigits), { minLength: 10, maxLength: 10 })
  .map((digits) => digits.join(''));

test('finds the id of any article at the end of its address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }).map(slugOf), anyId, (slug, id) => {
      const address = urls.article({ slug, id });
      expect(address).toMatch(/^\/articles\/[a-z0-9-]+$/u);
      expect(readArticleAddress(address.replace('/articles/', ''))).toEqual({ slug, id });
    }),
  );
});

test.each([
  ['7bfah3584a', { slug: '', id: '7bfah3584a' }],
  ['an-older-headline-7bfah3584a', { slug: 'an-older-headline', id: '7bfah3584a' }],
  ['PUTIN-REFUSES-7BFAH3584A', { slug: 'putin-refuses', id: '7bfah3584a' }],
  ['-7bfah3584a', { slug: '', id: '7bfah3584a' }],
])('reads slug and id of %s', (address, expected) => {
  expect(readArticleAddress(address)).toEqual(expected);
});

test.each(['', 'putin-refuses', 'putin7bfah3584a', '7bfah3584', '7bfah3584ab', '7bfah3584l', '7bfah3584a-'])(
  'finds no article in %j',
  (address) => {
    expect(readArticleAddress(address)).toBeNull();
  },
);

test('gives each view one address, without a query for the whole list', () => {
  const filters = { ...noFilters, tag: ['idlib'], about: ['syria', 'iran'] };
  expect(urls.front(filters)).toBe('/?about=iran&about=syria&tag=idlib');
  expect(urls.region('middle-east', filters)).toBe('/regions/middle-east?about=iran&about=syria&tag=idlib');
  expect(urls.tag('idlib', { ...noFilters, sort: 'oldest' })).toBe('/tags/idlib?sort=oldest');
  expect([urls.front(noFilters), urls.region('syria', noFilters)]).toEqual(['/', '/regions/syria']);
});

test('ends no address with a slash but that of the front page', () => {
  const all = [urls.regions(), urls.region('syria'), urls.tags(), urls.tag('idlib'), urls.about()];
  expect(all.filter((address) => !/^(?:\/[a-z-]+)+$/u.test(address))).toEqual([]);
  expect(urls.front()).toBe('/');
});
