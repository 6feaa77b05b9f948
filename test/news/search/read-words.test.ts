import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWords, mendWords, readWords } from '#news/search/read-words.ts';

test.each([
  ['Putin Refuses Trump’s Request', 'putin refuses trump request'],
  ["The adminitration's plan; Reagan' s", 'the adminitration plan reagan s'],
  ['São Paulo, Đặng, Łódź, Straße, Ærø, Ιησούς', 'sao paulo dang lodz strasse aero ιησουσ'],
  ['Cafe\u0301 and café', 'cafe and cafe'],
  ['U.S. and U.N., the e.g. of Inc.', 'us and un the eg of inc'],
  ['1,200.50 or 1.200,50 or 6.1 or 6,1 or 2018-2022', '1200.50 or 1200.50 or 6.1 or 6.1 or 2018 2022'],
  ['G7, B-52 and 15km', 'g7 b 52 and 15km'],
  ['vice-president O’Neill of Côte d’Ivoire', 'vice president o neill of cote d ivoire'],
  ['Россия и Украина: ёлка', 'россия и украина елка'],
  ['ירושלים יְרוּשָׁלַיִם', 'ירושלים ירושלים'],
  ['हिन्दी में', 'हिन्दी में'],
  ['한국의 소식', '한국의 소식'],
  ['東京都', '東京 京都 都'],
  ['iPhone日本', 'iphone 日本 本'],
  ['co\u00adoperate', 'cooperate'],
  ['\ufeffsea\u200bside \u202ahar\u2060bour\u202c fer\ufeffry', 'seaside harbour ferry'],
  ['می\u200cخواهم', 'میخواهم'],
  ['𝐁𝐫𝐢𝐝𝐠𝐞 ℝ ＬＩＭＡ', 'bridge r lima'],
  ['ﷺ and ـ', 'صلىاللهعليهوسلم and'],
  ['!? — “…”', ''],
])('reads the words of %s', (text, words) => {
  expect(
    readWords(text)
      .map(({ term }) => term)
      .join(' '),
  ).toBe(words);
});

test('joins words around a hyphen or an apostrophe', () => {
  const text = 'A cease-fire, said vice-president-elect O’Neill; Iran - Iraq, the west-';
  expect(joinWords(text, readWords(text)).map(({ term }) => term)).toEqual([
    'ceasefire',
    'vicepresidentelect',
    'oneill',
  ]);
});

test.each([
  ['the com-\nmittee met', 'committee'],
  ['be-\r\nfore, com\u2010 \r  mittee', 'before committee'],
  ['coop\u00ad\neration', 'cooperation'],
  ['a well-\nknown man', 'wellknown'],
  // Both readings of the last hyphen.
  ['the state-of-the-\nart bridge-build-\ning', 'stateoftheart bridgebuilding theart building'],
  // A name, a number, a dash, and an end without a hyphen are no broken words.
  ['Anglo-\nSaxon, 1914-\n18, so -\nsaid he\nwent, Iran-\n\niran', ''],
])('joins the parts of a word that the end of a line breaks: %j', (text, joined) => {
  const terms = joinWords(text, readWords(text)).map(({ term }) => term);
  expect(terms.join(' ')).toBe(joined);
});

test('mends broken words in their place', () => {
  const text = 'Its com-\nmittee met be-\nfore the well-known fair';
  const words = mendWords(text, readWords(text));
  expect(words.map(({ term }) => term).join(' ')).toBe('its committee met before the well known fair');
  expect(text.slice(...(words[1]?.span ?? [0, 0]))).toBe('com-\nmittee');
});

test('gives every word of any text a span of its own, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const words = readWords(text);
      for (const [at, { term, span }] of words.entries()) {
        expect(span[0]).toBeGreaterThanOrEqual(words[at - 1]?.span[0] ?? 0);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(text.slice(...span).length).toBe(span[1] - span[0]);
        expect(term).not.toMatch(/\s/u);
      }
      for (const { span } of joinWords(text, words)) expect(span[1]).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('reads a word the same in either Unicode normalisation, and its folded form as itself', () => {
  const letters = [...'abcdeéèüñçøåšžğıİßœÆłđигйёάςאבعرب'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 }), (chosen) => {
      const word = chosen.join('');
      const [{ term } = { term: '' }] = readWords(word);
      for (const other of [word.normalize('NFD'), word.normalize('NFC'), term]) {
        expect(readWords(other).map((found) => found.term)).toEqual([term]);
      }
    }),
  );
});

test('reads the words of a text without spaces, however long it is', () => {
  expect(readWords('桥'.repeat(300_000)).length).toBeGreaterThan(200_000);
});
