import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '#news/article/slug.ts';

test.each([
  ['Putin Refuses Trump Request to Expel Iran and Syria', 'putin-refuses-trump-request-to-expel-iran-and-syria'],
  ["The adminitration's new Café — Łódź & Straße", 'the-adminitrations-new-cafe-lodz-and-strasse'],
  ['SUN HUNG KAI <SHKT> UP 7.28 PCT', 'sun-hung-kai-shkt-up-7-28-pct'],
  [
    'Presiden Resmikan Jembatan Tua di Ternate Setelah Tiga Tahun Ditutup',
    'presiden-resmikan-jembatan-tua-di-ternate-setelah-tiga-tahun',
  ],
  ['ﬁrst Ⅳ years', 'first-iv-years'],
  ['𝐁𝐫𝐢𝐝𝐠𝐞 ™', 'bridge-tm'],
  ['Co\u00adoper\u00adation Be\u200bgins', 'cooperation-begins'],
  ['\ufeff\u202aSea\u2060side\u202c \u200eFair\u200f Opens\ufe0f', 'seaside-fair-opens'],
  ['日本の橋', 'article'],
  ['***', 'article'],
  ['', 'article'],
])('makes a slug of %j', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test('cuts a single word that is too long', () => {
  expect(slugOf('a'.repeat(200))).toBe('a'.repeat(60));
});

test('makes ASCII words joined by hyphens of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
      const slug = slugOf(headline);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(slug.length).toBeLessThanOrEqual(60);
    }),
  );
});
