// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { listSize } from '#news/archive/archive.ts';
import { buildSite, type BuiltSite, type SiteOptions } from '../../support/site/build-site.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { listFiles, pageAt, readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

const oddSeeds = {
  'a.txt':
    'Friday, 31 December 2049 | 09:30 +05:30\n\nPeru & "Norway" <b>Open</b> Tom\u2019s & Ann\'s Bridge\n\nLIMA, NNC - Peru opened a bridge & said: 1 < 2 > 0, &amp; ]]> "so".\n',
  'a.yaml': 'tags: [bridges]\nnotes:\n  opened a bridge: { correction: It was a tunnel & no bridge. }\n',
  'b.txt':
    'Thursday, 30 December 2049\n\nافتتاح جسر جديد في القاهرة\n\nCAIRO, NNC - افتتحت مصر الجسر الجديد فوق النيل.\n',
  'b.yaml': 'language: ar\n',
  'c.txt':
    'Wednesday, 29 December 2049 | 10:00\n\nA Line With\u000B a Tab \u0007of Old\n\nOSLO, NNC - Norway rang a bell once.\n',
};

const oddUndated = {
  'u.txt': 'Undated\n\nA Story Out of Time\n\nOSLO, NNC - Norway rang a bell.\n',
  'v.txt': oddSeeds['a.txt'],
};

/** What feeds do not show: the app in other languages, and pictures. */
const plain = { languages: 'en', shareImages: 0 } as const;

const variations: { readonly [name: string]: SiteOptions } = {
  'the seed archive at /news/': siteVariations['the seed archive at /news/'] ?? {},
  'forty articles and odd ones': {
    seeds: { ...generateSeeds(40), ...oddSeeds },
    siteUrl: 'https://odd.example',
    ...plain,
  },
};

describe.each(Object.entries(variations))('%s', (_name, options) => {
  const siteUrl = (options.siteUrl ?? '') + (options.base ?? '').replace(/\/$/u, '');
  let site: BuiltSite;
  let pages: readonly SitePage[];
  beforeAll(async () => {
    site = await buildSite(options);
    pages = readPages(site);
  });
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

  test('every page that names feeds has them, and each list of articles by place or tag has its own', () => {
    const feeds = listFiles(site.folder).filter((file) => /(?:^|\/)feed\.(?:xml|json)$/u.test(file));
    const named = pages.flatMap(({ document }) =>
      [...document.querySelectorAll('link[rel=alternate]')].map((link) =>
        (link.getAttribute('href') ?? '').slice(site.base.length),
      ),
    );
    expect(new Set(named)).toEqual(new Set(feeds));
    const lists = pages.filter(({ address }) => /^\/(?:$|regions\/|tags\/)/u.test(address));
    expect(feeds).toHaveLength(2 * lists.length);
  });

  test('others read in each feed what its page lists first, with the whole text', () => {
    for (const { address, document } of pages.filter(({ address: one }) => /^\/(?:$|regions\/|tags\/)/u.test(one))) {
      const folder = address === '/' ? '' : `${address.slice(1)}/`;
      const atom = parseAtomFeed(read(`${folder}feed.xml`));
      const json = parseJsonFeed(read(`${folder}feed.json`));
      const links = [...document.querySelectorAll('main article :is(h2, h3) a')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      const onPage = links.map((link) => (options.siteUrl ?? '') + link).slice(0, listSize);
      const entries = atom.entries ?? [];
      const urls = entries.map((entry) => entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '');
      // The front page has them in tiers: after its lead by region and by day.
      if (address !== '/') expect(urls, address).toEqual(onPage);
      expect(urls.toSorted(), address).toEqual(onPage.toSorted());
      expect(
        (json.items ?? []).map(({ url }) => url),
        address,
      ).toEqual(urls);
      expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${siteUrl}/${folder}feed.xml`);
      expect(json.feed_url).toBe(`${siteUrl}/${folder}feed.json`);
      expect(json.home_page_url).toBe(siteUrl + address);
      expect(new Date(atom.updated ?? '').getTime()).not.toBeNaN();
      for (const [at, entry] of entries.entries()) expectWhole(entry, json.items?.[at], urls[at] ?? '');
    }
  });

  /** The entry holds all that the article’s page has of its text, and is known by an id without its slug. */
  function expectWhole(
    entry: NonNullable<ReturnType<typeof parseAtomFeed<string>>['entries']>[number],
    item: NonNullable<ReturnType<typeof parseJsonFeed<string>>['items']>[number] | undefined,
    url: string,
  ) {
    const { document } = pageAt(pages, url.slice(siteUrl.length));
    expect(item?.title).toBe(document.querySelector('h1')?.textContent);
    expect(entry.title?.value).toBe(forXml(item?.title));
    expect(entry.id).toBe(url.replace(/\/[^/]*-([^-]+)$/u, '/$1'));
    expect(item?.id).toBe(entry.id);
    expect(entry.content?.value).toBe(forXml(item?.content_html));
    expect(item).not.toHaveProperty('date_published');
    expect(Date.parse(entry.updated ?? '')).not.toBeNaN();
    const content = new DOMParser().parseFromString(item?.content_html ?? '', 'text/html');
    expect(item?.language).toBe(document.querySelector('.story-body')?.getAttribute('lang'));
    const paragraphs = [...document.querySelectorAll('.story-body > p')].map((paragraph) => {
      for (const note of paragraph.querySelectorAll('.note-reference')) note.remove();
      return paragraph.textContent;
    });
    for (const text of paragraphs) {
      expect([...content.querySelectorAll('p')].map((one) => one.textContent)).toContain(text);
      expect(item?.content_text).toContain(text);
    }
  }
});

/** Without the characters that XML has no way to write. */
function forXml(text = ''): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '');
}

test('ampersands and characters that XML has no way to write come through as text or not at all, remnants of HTML decoded', async () => {
  const site = await buildSite(variations['forty articles and odd ones']);
  const atom = parseAtomFeed(readFileSync(join(site.folder, 'feed.xml'), 'utf8'));
  const [first, second, third] = atom.entries ?? [];
  expect(first?.title?.value).toBe('Peru & "Norway" Open Tom\u2019s & Ann\'s Bridge');
  expect(first?.content?.value).toContain('1 &lt; 2 &gt; 0, &amp; ]]&gt;');
  expect(first?.content?.value).toContain('Correction of “opened a bridge”: It was a tunnel &amp; no bridge.');
  expect(first?.content?.value).toContain('Clock as printed: Friday, 31 December 2049 | 09:30 +05:30');
  expect(first?.updated).toBe('2049-12-31T09:30:00+05:30');
  expect(second?.title?.value).toBe('افتتاح جسر جديد في القاهرة');
  expect(second?.updated).toBe('2049-12-30T00:00:00Z');
  expect(third?.title?.value).toMatch(/^A Line With\s*a Tab of Old$/u);
});

test('an article that prints no date stands last, as old as can be said', async () => {
  const site = await buildSite({ seeds: oddUndated, siteUrl: 'https://odd.example', ...plain });
  const { entries } = parseAtomFeed(readFileSync(join(site.folder, 'feed.xml'), 'utf8'));
  expect(entries?.at(-1)?.updated).toBe('1970-01-01T00:00:00Z');
});

test('without SITE_URL there are no feeds', async () => {
  const site = await buildSite();
  expect(listFiles(site.folder).filter((file) => file.includes('feed.'))).toEqual([]);
});
