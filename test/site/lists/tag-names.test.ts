import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { listFiles, pageAt, readPages, type SitePage } from '../../support/site/site-pages.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const en = 'Ports <b>& harbours';
const id = 'Pelabuhan';
const seeds = {
  ...generateSeeds(12),
  'tags.tsv': `tag:harbours\t${en}\ntag:harbours\t${id}\tid\ntag:weather\tCuaca\tid\ntag:nobody\tNobody\n`,
};
let site: BuiltSite;
let pages: readonly SitePage[];
beforeAll(async () => {
  site = await buildSite({ seeds, siteUrl: 'https://news.example', languages: 'en,id', shareImages: 0 });
  pages = readPages(site);
});
const tagged = () => {
  const found = pages.find(
    ({ address, document }) => address.startsWith('/articles/') && document.querySelector('a[href="/tags/harbours"]'),
  );
  if (found === undefined) throw new Error('no article is tagged');
  return found;
};
const linksTo = ({ document }: SitePage) =>
  [...document.querySelectorAll('a[href="/tags/harbours"]')].map(({ textContent }) => textContent);
const dataOf = ({ document }: SitePage) =>
  JSON.parse(document.querySelector('#page-data')?.textContent ?? '{}') as { readonly tagNames?: unknown };
const jsonLd = ({ document }: SitePage) =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as Readonly<
    Record<string, unknown>
  >;

test('every page shows the name of a tag in the language of pages, at the address of the tag', () => {
  for (const page of [tagged(), ...['/', '/tags', '/search'].map((address) => pageAt(pages, address))]) {
    const texts = linksTo(page);
    // What is for readers without JavaScript is text to a parser that runs it.
    if (page.address !== '/search') expect(new Set(texts), page.address).toEqual(new Set([en]));
    else expect(page.html).toContain('Ports &lt;b&gt;&amp; harbours');
  }
  const page = pageAt(pages, '/tags/harbours');
  expect(page.document.querySelector('h1')?.textContent).toBe(en);
  expect(page.document.title).toBe(`${en} · Dateline`);
  expect(page.document.querySelector('meta[name=description]')?.getAttribute('content')).toContain(en);
  expect(page.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/tags\/harbours$/u);
  expect(pages.map(({ address }) => address)).not.toContain('/tags/nobody');
  // Without a name in this language a tag is shown as it is.
  expect(pageAt(pages, '/tags/weather').document.title).toBe('weather · Dateline');
});

test('feeds and what is for machines say the name, and feeds the tag too', () => {
  expect(jsonLd(tagged())['keywords']).toContain(en);
  expect(jsonLd(pageAt(pages, '/tags/harbours'))['name']).toBe(en);
  const read = (file: string) => readFileSync(join(site.folder, 'tags/harbours', file), 'utf8');
  expect(read('feed.xml')).toContain('<category term="harbours" label="Ports &lt;b&gt;&amp; harbours"/>');
  expect(read('feed.xml')).toContain('<title>Ports &lt;b&gt;&amp; harbours · Dateline</title>');
  expect((JSON.parse(read('feed.json')) as { items: { tags: string[] }[] }).items[0]?.tags).toContain(en);
});

test('a page carries the names of its own tags alone, in every language of the interface', () => {
  expect(dataOf(pageAt(pages, '/tags')).tagNames).toEqual({
    en: [['harbours', en]],
    id: [
      ['harbours', id],
      ['weather', 'Cuaca'],
    ],
  });
  const others = pages.filter(({ html }) => !/"(?:harbours|weather)"/u.test(html));
  expect(others.map(({ address }) => address)).toContain('/about');
  for (const page of others) expect(dataOf(page), page.address).not.toHaveProperty('tagNames');
});

test('a file for each language holds all names; an archive without names has none', async () => {
  const names = (folder: string) => listFiles(folder).filter((file) => file.includes('tag-names'));
  expect(names(site.folder)).toEqual([
    expect.stringMatching(/^data\/tag-names\/en-[0-9a-f]{10}\.json$/u),
    expect.stringMatching(/^data\/tag-names\/id-[0-9a-f]{10}\.json$/u),
  ]);
  const plain = await buildSite({ seeds: generateSeeds(12), languages: 'en', shareImages: 0 });
  expect(names(plain.folder)).toEqual([]);
  expect(readFileSync(join(plain.folder, 'data/manifest.json'), 'utf8')).not.toContain('tagNames');
  for (const page of readPages(plain)) expect(page.html).not.toContain('tagNames');
});
