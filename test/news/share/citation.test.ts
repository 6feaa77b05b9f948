import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CitedArticle, writeCitation } from '#news/share/citation.ts';

await import('@citation-js/plugin-bibtex');
await import('@citation-js/plugin-ris');

const putin: CitedArticle = {
  id: '7bfah3584a',
  headline: 'Putin Refuses Trump Request to Expel Iran and Syria',
  dateline: { place: 'MOSKOW', agency: 'NNC' },
  clock: { printed: 'Wednesday, 19 January 2022 | 18:36 WIB', date: '2022-01-19', time: '18:36', zone: null },
  lang: 'en',
  site: 'Dateline',
  address: 'https://news.example/articles/putin-refuses-trump-request-7bfah3584a',
  accessed: '2026-11-22',
};
const printed = 'Dateline as printed: MOSKOW. Clock as printed: Wednesday, 19 January 2022 | 18:36 WIB.';

/** What citation.js reads from a citation, without its own metadata (`_graph`). */
function readBack(article: CitedArticle, format: 'bibtex' | 'ris' | 'csl') {
  // The format is given, as by a file name: citation.js would take "@misc{" in a headline for BibTeX.
  const forceType = { bibtex: '@biblatex/text', ris: '@ris/file', csl: '@else/json' }[format];
  const { data } = new Cite(writeCitation(article, format), { forceType });
  expect(data).toHaveLength(1);
  const { _graph, ...item } = data[0] ?? { id: '', type: '' };
  return item;
}

test('writes a citation for people with agency, headline, site, address, the day it was read, and the clock as printed', () => {
  expect(writeCitation(putin, 'plain')).toBe(
    `NNC. “Putin Refuses Trump Request to Expel Iran and Syria.” Dateline. ${printed} https://news.example/articles/putin-refuses-trump-request-7bfah3584a (read on 2026-11-22).`,
  );
});

test('writes BibTeX that a parser reads back', () => {
  expect(readBack(putin, 'bibtex')).toMatchObject({
    'citation-key': 'article-7bfah3584a',
    author: [{ family: 'NNC' }],
    title: putin.headline,
    publisher: 'Dateline',
    URL: putin.address,
    accessed: { 'date-parts': [[2026, 11, 22]] },
    note: printed,
  });
});

test('writes RIS that a parser reads back, one field a line', () => {
  expect(readBack(putin, 'ris')).toMatchObject({
    type: 'webpage',
    author: [{ family: 'NNC' }],
    title: putin.headline,
    URL: putin.address,
    language: 'en',
    note: printed,
  });
  const lines = writeCitation(putin, 'ris').split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z\d] {2}- \S?/u.test(line))).toEqual([]);
  expect([lines.at(0), lines.at(-2)]).toEqual(['TY  - ELEC', 'ER  - ']);
  // The parser ignores the access date of web pages.
  expect(lines).toContain('Y2  - 2026/11/22');
});

test('writes CSL-JSON that a parser reads back', () => {
  expect(readBack(putin, 'csl')).toEqual({
    id: 'article-7bfah3584a',
    type: 'webpage',
    author: [{ literal: 'NNC' }],
    title: putin.headline,
    'container-title': 'Dateline',
    URL: putin.address,
    accessed: { 'date-parts': [[2026, 11, 22]] },
    language: 'en',
    note: printed,
  });
});

test.each(['bibtex', 'ris', 'csl'] as const)(
  'leaves out author, date and note in %s where neither clock nor dateline is printed',
  (format) => {
    const item = readBack({ ...putin, clock: null, dateline: null }, format);
    for (const field of ['author', 'issued', 'note', 'publisher-place']) expect(item).not.toHaveProperty(field);
    expect(readBack(putin, format)).not.toHaveProperty('issued');
  },
);

test.each(['bibtex', 'ris', 'csl'] as const)('writes an agency of several words as one name in %s', (format) => {
  const agency = 'van der Associated Press & Sons';
  const { author } = readBack({ ...putin, dateline: { place: 'OSLO', agency } }, format);
  expect(author).toMatchObject([format === 'csl' ? { literal: agency } : { family: agency }]);
});

/** Headlines with the syntax of each format, other scripts and line breaks. */
const anyHeadline = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'{}%&\\#$_^~"\'`-–,;@=<>|*[]()/!?.:'),
      fc.constantFrom(
        '--',
        "''",
        '``',
        '\\alpha',
        '\\"',
        '{\\',
        '\r\n',
        '\n\n',
        '\t',
        'TY  - JOUR',
        'ER  - ',
        '@misc{',
        '$x$',
        '%20',
      ),
      fc.constantFrom(
        'é',
        'Żółw',
        'ﬁn',
        'مرحبا',
        'שלום',
        '\u200fא',
        '橋',
        '🇸🇾',
        'e\u0301',
        'ß',
        'The',
        'of',
        'NATO',
        '50',
      ),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => `Word ${pieces.join('')} word`);

test.each(['bibtex', 'ris', 'csl'] as const)('keeps every character of any headline in %s, on one line', (format) => {
  fc.assert(
    fc.property(anyHeadline, anyHeadline, (headline, place) => {
      const item = readBack({ ...putin, headline, dateline: { place, agency: 'NNC' } }, format);
      const line = (text: string) => text.replace(/\s+/gu, ' ');
      expect(item['title']).toBe(line(headline));
      expect(item['note']).toBe(printed.replace('MOSKOW', () => line(place)));
      expect(item['URL']).toBe(putin.address);
    }),
    { numRuns: 500 },
  );
});

const stated: CitedArticle = {
  ...putin,
  authors: [{ name: 'Jane Doe' }, { name: 'Sari van der Berg, Jr.', url: 'https://example.org/' }],
  published: '2018-09-03T09:30+07:00',
  stated: { source: 'The Harbour Gazette', agency: 'Quay News' },
};

test('cites the people who wrote it, when it was published and where it comes from, in a sentence', () => {
  expect(writeCitation(stated, 'plain')).toBe(
    `Jane Doe, Sari van der Berg, Jr. “Putin Refuses Trump Request to Expel Iran and Syria.” Dateline, 2018-09-03. Source: The Harbour Gazette. ${printed} https://news.example/articles/putin-refuses-trump-request-7bfah3584a (read on 2026-11-22).`,
  );
});

test.each(['bibtex', 'ris', 'csl'] as const)('cites each of them as one name in %s, with the date', (format) => {
  const { author, issued, note } = readBack(stated, format) as Record<string, unknown>;
  const names = format === 'ris' ? ['Jane Doe', 'Sari van der Berg Jr.'] : ['Jane Doe', 'Sari van der Berg, Jr.'];
  expect(author).toMatchObject(names.map((name) => (format === 'csl' ? { literal: name } : { family: name })));
  expect(issued).toMatchObject({ 'date-parts': [[2018, 9, 3]] });
  expect(note).toBe(`Source: The Harbour Gazette. ${printed}`);
});

test('cites the stated agency where no person is known', () => {
  const { authors: _authors, ...agency } = stated;
  expect(readBack(agency, 'csl')['author']).toEqual([{ literal: 'Quay News' }]);
});
