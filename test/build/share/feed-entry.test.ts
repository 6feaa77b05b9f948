import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Article } from '#news/article/article.ts';
import { feedEntry } from '#build/share/feed-entry.ts';
import { printedInstant } from '#build/share/printed-instant.ts';
import { writeAtom, writeJsonFeed } from '#build/share/write-feeds.ts';
import { readArticles } from '../../support/archive/read-archive.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';

const siteUrl = 'https://news.example';
const archive = await compileSeeds({
  'a.txt': 'Wednesday, 19 January 2022 | 18:36 WIB\n\nA Bridge\n\nTOKYO, NNC - Japan opened it.\n',
});
const json = [...archive.files].find(([path]) => path.includes('/articles/'))?.[1] ?? 'null';
const article = JSON.parse(json) as Article;

/** The entries of an article with this text in both feeds. */
function feedsOf(text: string) {
  const source = `${text}\n`;
  const span = [0, text.length] as const;
  const own = { ...article, headline: text, source, caption: null, paragraphs: [{ key: 'p-1', span }] };
  const entries = [feedEntry(own, siteUrl)];
  const feed = { list: '/tags/r&b', title: text, author: 'The Gazette' };
  return {
    atom: parseAtomFeed(writeAtom(feed, entries, siteUrl)),
    item: parseJsonFeed(writeJsonFeed(feed, entries, siteUrl)).items?.[0],
  };
}

test('carries any text unchanged through both feed formats', () => {
  const hostile = fc.constantFrom(
    ']]>',
    '<!--',
    '</content>',
    '&amp;',
    '&#0;',
    '"',
    '\u202e',
    'عربي',
    '\u{1f600}',
    '<b>',
  );
  const texts = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = `x${parts.join('').replaceAll(/[\p{Cc}\s\ufffe\uffff]/gu, '')}x`;
      const { atom, item } = feedsOf(text);
      expect(atom.title?.value).toBe(text);
      expect(atom.entries?.[0]?.title?.value).toBe(text);
      expect(item?.content_text).toContain(text);
      const html = text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
      expect(item?.content_html).toContain(`<p lang="en" dir="ltr">${html}</p>`);
      expect(atom.entries?.[0]?.content?.value).toBe(item?.content_html);
    }),
  );
});

test('leaves out characters that XML does not allow', () => {
  expect(feedsOf('a\u0000b\u000bc\ud800d\uffffe').atom.entries?.[0]?.title?.value).toBe('abc\ufffdde');
});

test('keeps the id of an entry when its headline and address change', () => {
  const renamed = feedEntry({ ...article, slug: 'another-bridge' }, siteUrl);
  expect(renamed.xml).toContain(`<id>https://news.example/articles/${article.id}</id>`);
  expect(feedEntry(article, siteUrl).xml).toContain(`<id>https://news.example/articles/${article.id}</id>`);
});

test.each([
  ['2022-01-19', '18:36', 420, '2022-01-19T18:36:00+07:00'],
  ['1987-02-26', '15:01:01.79', null, '1987-02-26T15:01:01.79Z'],
  ['2022-01-19', '18:36', -210, '2022-01-19T18:36:00-03:30'],
  ['2022-01-19', null, null, '2022-01-19T00:00:00Z'],
  [null, null, null, '1970-01-01T00:00:00Z'],
])('reads %s %s at %s as %s', (date, time, offsetMinutes, instant) => {
  const zone = offsetMinutes === null ? null : { name: 'X', offsetMinutes };
  expect(printedInstant({ printed: 'x', date, time, zone })).toBe(instant);
});

test('has the authors and the stated dates of an article in both formats, and no dates where none are stated', () => {
  const stated: Article = {
    ...article,
    published: '2024-05-03',
    authors: [{ name: 'Jane & Doe', url: 'https://example.org/?a&b' }, { name: 'John Roe' }],
    stated: { updated: '2024-05-06T10:00+07:00', source: 'The Harbour Gazette', agency: 'Quay News' },
  };
  const read = (one: Article) => {
    const feed = { list: '/', title: 'x', author: 'The Gazette' };
    const entries = [feedEntry(one, siteUrl)];
    const atom = parseAtomFeed(writeAtom(feed, entries, siteUrl)).entries?.[0];
    return { atom, item: parseJsonFeed(writeJsonFeed(feed, entries, siteUrl)).items?.[0] };
  };
  const { atom, item } = read(stated);
  expect(atom).toMatchObject({
    published: '2024-05-03T00:00:00Z',
    updated: '2024-05-06T10:00:00+07:00',
    authors: [{ name: 'Jane & Doe', uri: 'https://example.org/?a&b' }, { name: 'John Roe' }],
  });
  expect(item).toMatchObject({
    date_published: '2024-05-03T00:00:00Z',
    date_modified: '2024-05-06T10:00:00+07:00',
    authors: [{ name: 'Jane & Doe', url: 'https://example.org/?a&b' }, { name: 'John Roe' }],
  });
  expect(item?.content_text).toMatch(/^Clock as printed: .*\n\nSource: The Harbour Gazette\n\nAgency: Quay News$/su);
  const plain = read(article);
  expect([plain.atom?.published, plain.atom?.authors, plain.item?.date_published]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(plain.atom?.updated).toBe('2022-01-19T18:36:00+07:00');
});

test('carries the structure and the links of a text, and its words without marks', async () => {
  const seeds = await compileSeeds({
    'a.txt': `---\ntitle: A bridge\n---\n\nJapan **opened** [it & more](https://r.example/?a=1&b=2).[^1] <script>alert(1)</script>\n\n## Talks\n\n- one\n  - two\n\n3. three\n4. four\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n\n***\n\n\`\`\`\nif (a) {\n\n  b < c\n}\n\`\`\`\n\n[^1]: Said *so*.\n`,
  });
  const [own] = readArticles(seeds);
  if (own === undefined) throw new Error('one story expected');
  const { content_html: html, content_text: text } = JSON.parse(feedEntry(own, siteUrl).json) as Record<string, string>;
  expect(html?.replaceAll(' lang="en" dir="ltr"', '')).toBe(
    [
      '<p>Japan <strong>opened</strong> <a href="https://r.example/?a=1&amp;b=2">it &amp; more</a>.<sup>[1]</sup> alert(1)</p>',
      '<h2>Talks</h2><ul><li><p>one</p><ul><li><p>two</p></li></ul></li></ul>',
      '<ol><li value="3"><p>three</p></li><li value="4"><p>four</p></li></ol><blockquote><p>quoted</p></blockquote>',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
      '<hr/><pre>if (a) {\n\n  b &lt; c\n}</pre><ol><li value="1"><p>Said <em>so</em>.</p></li></ol>',
    ].join(''),
  );
  expect(text).toMatch(/^Japan opened it & more\. alert\(1\)\n\nTalks\n\none\ntwo\n\nthree\nfour\n\nquoted/u);
});
