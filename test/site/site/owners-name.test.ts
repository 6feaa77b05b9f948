import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { listFiles, pageAt, readPages } from '../../support/site/site-pages.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const settings = `name:
  en: The Harbour Gazette & Mail
  ar: جريدة الميناء
tagline: News from the <seven> islands
description: What the harbour reads.
publisher: { name: Harbour Press, url: 'https://harbour.example', logo: press.svg }
contact: editor@harbour.example
licence: { url: 'https://creativecommons.org/licenses/by/4.0/', name: CC BY 4.0 }
url: https://harbour.example/paper
languages: [en, ar]
`;
const press = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60"/>';
const seeds = { ...generateSeeds(5), 'dateline.yaml': settings, 'press.svg': press };
const options = { seeds, languages: '', base: '', shareImages: 1 };
let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite(options);
});

const page = (address: string | RegExp) => pageAt(readPages({ ...site, base: '/paper/' }), address).document;
const linkedDataOf = (document: Document) =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as Record<
    string,
    unknown
  >;
const text = (file: string) => readFileSync(join(site.folder, file), 'utf8');

test('stands above every page, in its title and its data, and no other name does', () => {
  for (const { address, document } of readPages({ ...site, base: '/paper/' })) {
    expect(document.querySelector('.nameplate')?.textContent, address).toBe('The Harbour Gazette & Mail.');
    expect(document.title, address).toMatch(/(?:^| · )The Harbour Gazette & Mail$/u);
    expect(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')).toBe(
      'The Harbour Gazette & Mail',
    );
    const shown = document.body.cloneNode(true) as HTMLElement;
    for (const script of shown.querySelectorAll('script')) script.remove();
    expect(shown.textContent.match(/Dateline/gu), address).toEqual(['Dateline']);
    expect(document.querySelector('.colophon')?.textContent).toContain('Made with Dateline');
  }
});

test('is where the site stands, in links, feeds and descriptions for machines', () => {
  const front = page('/');
  expect(front.querySelector('.tagline')?.textContent).toBe('News from the <seven> islands');
  expect(front.querySelector('meta[name="description"]')?.getAttribute('content')).toBe('What the harbour reads.');
  expect(front.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://harbour.example/paper/');
  const icon = front.querySelector('link[rel=icon]')?.getAttribute('href') ?? '';
  expect(text(icon.replace('/paper/', ''))).toMatch(/<text [^>]*>T<\/text>/u);
  const article = page(/^\/articles\//u);
  expect(linkedDataOf(article)).toMatchObject({
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: {
      '@type': 'Organization',
      name: 'Harbour Press',
      url: 'https://harbour.example',
      logo: { '@type': 'ImageObject', width: '240', height: '60' },
    },
  });
  const [logo = ''] =
    /(?<="logo":\{"@type":"ImageObject","url":"https:\/\/harbour.example\/paper\/)[^"]+/u.exec(
      article.head.innerHTML,
    ) ?? [];
  expect(text(logo)).toBe(press);
  expect(linkedDataOf(page('/tags'))).toMatchObject({ name: 'Tags', isPartOf: { name: 'The Harbour Gazette & Mail' } });
  expect(text('feed.xml')).toContain('<title>The Harbour Gazette &amp; Mail</title>');
  expect(text('feed.xml')).toContain('<author><name>Harbour Press</name></author>');
  expect(JSON.parse(text('feed.json'))).toMatchObject({
    title: 'The Harbour Gazette & Mail',
    authors: [{ name: 'Harbour Press' }],
  });
  const named = listFiles(site.folder).filter((file) => /\.(?:html|xml|json)$/u.test(file));
  for (const file of named) expect(text(file).replaceAll('Made with Dateline', ''), file).not.toContain('Dateline');
});

test('is on the page about the archive with publisher, contact and licence, and how to report a wrong region', () => {
  const about = page('/about');
  const facts = [...about.querySelectorAll('.prose dl div')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('a')?.getAttribute('href'),
    row.querySelector('dd')?.textContent,
  ]);
  expect(facts).toEqual([
    ['Publisher', 'https://harbour.example', 'Harbour Press'],
    ['Contact', 'mailto:editor@harbour.example', 'editor@harbour.example'],
    ['Licence of the articles', 'https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
  ]);
  expect(about.querySelector('a[href^="mailto:editor@harbour.example?subject="]')?.textContent).toBe('Report it');
});
