import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { unnamedSite } from '#news/settings/site-info.ts';
import type { Article } from '#news/article/article.ts';
import { pageHead } from '#build/pages/page-head.ts';
import { feedEntry } from '#build/share/feed-entry.ts';
import { writeAtom, writeJsonFeed } from '#build/share/write-feeds.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { photo } from '../../support/archive/photo.ts';
import { readArticles } from '../../support/archive/read-archive.ts';

const siteUrl = 'https://news.example';
const text =
  'The Ferry Runs Again\n\nOSLO, NNC - The ferry of Norway runs again.\n\n![A bell](bell.jpg "Its <bell>")\n\nIt left at dusk.\n';
const sidecar =
  'pictures: {file: ferry.jpg, alt: A "ferry", credit: T. Marren, licence: "https://licence.example/by"}\n';
const archive = await compileSeeds({
  'a.txt': text,
  'a.yaml': sidecar,
  'ferry.jpg': await photo(),
  'bell.jpg': await photo({ width: 200 }),
});
const [compiled] = readArticles(archive);
if (compiled === undefined) throw new Error('one article expected');
/** As a build with sharp makes it. */
const article: Article = {
  ...compiled,
  pictures: (compiled.pictures ?? []).map(({ original: _original, ...picture }) => ({
    ...picture,
    width: 1600,
    height: 1000,
  })),
  picture: { mark: 'abc', width: 1600, height: 1000, tone: 0, alt: 'A "ferry"' },
};

test('feeds hold pictures where they stand, with whole addresses, captions and sizes', () => {
  const feed = { list: '/', title: 'News', author: 'The Gazette' };
  const entries = [feedEntry(article, siteUrl)];
  const item = parseJsonFeed(writeJsonFeed(feed, entries, siteUrl)).items?.[0];
  expect(item).toMatchObject({ image: `${siteUrl}/pictures/abc-1600.jpg` });
  const html = item?.content_html ?? '';
  expect(parseAtomFeed(writeAtom(feed, entries, siteUrl)).entries?.[0]?.content?.value ?? '').toContain('<figure');
  const document = html.replaceAll(/ (?:lang|dir)="[^"]*"/gu, '');
  const mark = article.pictures?.[0]?.mark ?? '';
  expect(document).toContain(
    `<figure><img src="${siteUrl}/pictures/${mark}-1600.jpg" width="1600" height="1000" alt="A &quot;ferry&quot;"/><figcaption>T. Marren · https://licence.example/by</figcaption></figure>`,
  );
  expect(document.indexOf('Its &lt;bell&gt;')).toBeGreaterThan(document.indexOf('runs again'));
  expect(document.indexOf('Its &lt;bell&gt;')).toBeLessThan(document.indexOf('It left'));
});

test('the picture is what previews and search engines show', () => {
  const head = pageHead({
    route: 'article', title: 'x', description: 'x', canonical: '/articles/a', siteUrl, base: '/', site: unnamedSite, languages: ['en'],
    article, card: null, shareImage: null, publisherLogo: null, tagNames: {},
  }); // prettier-ignore
  expect(head).toContain(`<meta property="og:image" content="${siteUrl}/pictures/abc-1600.jpg">`);
  expect(head).toContain('<meta property="og:image:alt" content="A &quot;ferry&quot;">');
  const json = JSON.parse(/ld\+json">(.*?)<\/script>/u.exec(head)?.[1] ?? '{}') as {
    readonly image?: readonly object[];
  };
  expect(json.image).toMatchObject([
    { '@type': 'ImageObject', width: '1600', creditText: 'T. Marren', license: 'https://licence.example/by' },
    { caption: 'Its <bell>' },
  ]);
});
