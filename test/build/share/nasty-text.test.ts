import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Article } from '#news/article/article.ts';
import { pageHead, jsonScript } from '#build/pages/page-head.ts';
import { articleHtml } from '#build/share/article-html.ts';
import { openCardPainter } from '#build/share/card-painter.ts';
import { cardSvg } from '#build/share/card-svg.ts';
import { feedEntry } from '#build/share/feed-entry.ts';
import { writeAtom, writeJsonFeed } from '#build/share/write-feeds.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';

// Every place where an article's text enters another syntax: XML, HTML, and JSON within HTML.

const siteUrl = 'https://news.example';
const { files } = await compileSeeds({
  'a.txt': 'Wednesday, 19 January 2022 | 18:36 WIB\n\nA Bridge\n\nTOKYO, NNC - Japan opened it.\n',
});
const json = [...files].find(([path]) => path.includes('/articles/'))?.[1] ?? 'null';
const article = JSON.parse(json) as Article;
const card = { ...article, siteName: 'The Gazette', accent: null };
const window = new JSDOM('').window;
const paint = await openCardPainter();

/** What ends, begins or escapes something in one of the syntaxes, or may not stand in it. */
const nasty = [
  ']]>',
  '<![CDATA[',
  '</script>',
  '<!--',
  '-->',
  '<?x?>',
  '</title>',
  '&amp;',
  '&#0;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '`',
  '\\',
  '$&',
  '{{',
];
const unseen = [
  '\0',
  '\u0001',
  '\u000b',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u2028',
  '\u2029',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u{1ffff}',
];
const texts = (parts: readonly string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...parts), fc.constantFrom('a', ' ', 'Bridge')), { minLength: 1, maxLength: 8 });
const anyText = texts([...nasty, ...unseen]).map((parts) => `x${parts.join('')}x`);

function articleWith(text: string): Article {
  const paragraphs = [{ key: 'p-1', span: [0, text.length] as const }];
  const note = { kind: 'note', text, span: null } as unknown as Article['notes'][number];
  return { ...article, headline: text, standfirst: text, source: text, caption: null, paragraphs, notes: [note] };
}

/** Parses as strictly as the XML specification asks; throws where it is not well-formed. */
function parseXml(text: string): Document {
  return new window.DOMParser().parseFromString(text, 'application/xml');
}

/** Without what XML 1.0 cannot hold, and with line ends as it normalises them. */
function inXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}

test('feeds are well-formed XML and JSON with any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const entries = [feedEntry(articleWith(text), siteUrl)];
      const feed = { list: '/', title: text, author: text };
      const atom = parseXml(writeAtom(feed, entries, siteUrl));
      expect([...atom.querySelectorAll('title')].map((title) => title.textContent)).toEqual([inXml(text), inXml(text)]);
      const item = (JSON.parse(writeJsonFeed(feed, entries, siteUrl)) as { items: { title: string }[] }).items[0];
      expect(item?.title).toBe(text);
    }),
    { numRuns: 400 },
  );
});

test('share images are well-formed SVG with any text, and are drawn with any that the font has', () => {
  const measure = (text: string) => text.length / 2;
  fc.assert(
    fc.property(anyText, (text) => {
      const dateline = { place: text, agency: text } as Article['dateline'];
      const svg = parseXml(
        cardSvg({ ...article, siteName: text, accent: null, headline: text, dateline }, measure, new Map()),
      );
      expect(svg.documentElement.nodeName).toBe('svg');
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(texts(nasty), (parts) => {
      const drawn = paint({ ...card, headline: `x${parts.join('')}`, about: [], map: null });
      expect(drawn).not.toBeNull();
    }),
    { numRuns: 60 },
  );
  // What is not seen is in no font, and keeps no article from having one.
  expect(paint({ ...card, headline: 'Co\u00adope\u200bration' })?.contentHash).toBe(
    paint({ ...card, headline: 'Cooperation' })?.contentHash,
  );
});

test('heads and data of pages hold any text, and no text ends them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = articleWith(text);
      const facts = {
        title: text,
        description: text,
        canonical: '/',
        site: { name: text },
        siteUrl,
        base: '/',
        languages: ['en'] as const,
      };
      const head = pageHead({
        ...facts,
        route: 'article',
        article: shown,
        card: null,
        shareImage: null,
        publisherLogo: null,
        tagNames: {},
      });
      const html = `<!doctype html><html><head>${head}</head><body>${articleHtml([{ lang: 'en', dir: 'ltr', text }])}${jsonScript('application/json', { text })}<p id="end"></p></body></html>`;
      const { document } = new JSDOM(html).window;
      const scripts = [...document.querySelectorAll('script')].map(
        (script) => JSON.parse(script.textContent) as object,
      );
      expect(scripts).toHaveLength(2);
      expect(scripts[0]).toMatchObject({ headline: text });
      expect(scripts[1]).toEqual({ text });
      expect(document.querySelectorAll('body > *')).toHaveLength(3);
      // HTML leaves out or replaces NUL.
      const seen = (found: string | null | undefined) => found?.replace(/[\0\ufffd]/gu, '');
      expect(seen(document.title)).toBe(seen(text.replace(/[\t\n\f\r ]+/gu, ' ').trim()));
      expect(seen(document.querySelector('meta[name=description]')?.getAttribute('content'))).toBe(seen(text));
      expect(seen(document.querySelector('p')?.textContent)).toBe(seen(text));
    }),
    { numRuns: 60 },
  );
});
