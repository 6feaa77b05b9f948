import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkSite } from '#build/check/check-site.ts';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { pageAt, readPages } from '../../support/site/site-pages.ts';

const story =
  'The Old Bridge Opens\n\nJAKARTA, NNC - The council of Jakarta, in Indonesia, has opened the old bridge.\n';
const settings = `name: { en: The Harbour Gazette, id: Warta Pelabuhan }
accent: '#0a7c46'
logo: { light: logo.svg, dark: dark.svg }
navigation: [latest, { name: { en: Shop, id: Toko }, url: https://harbour.example/shop }, tags, { name: Us, url: /about }]
footer: Harbour Press
about: about.md
privacy: |
  We count nothing.

  Ask us.
css: own.css
lead: a.txt
language: id
languages: [en, id]
`;
const image = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 48"/>`;
const files = {
  'a.txt': story,
  'b.txt': `19 January 2022\n\n${story.replace('Bridge', 'Harbour')}`,
  'dateline.yaml': settings,
  'logo.svg': image(240),
  'dark.svg': image(241),
  'own.css': '.story { color: inherit }',
  'about.md': 'What we are.\n\nAnd where.\n',
};
let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite({ seeds: files, languages: '', base: '/paper/' });
});
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const page = (address: string | RegExp) => pageAt(readPages(site), address).document;

test('every page has the accent, the logo and the stylesheet of the owner, and their files are there', () => {
  const styles = new Set<string>();
  for (const { address, document } of readPages(site)) {
    const own = [...document.querySelectorAll('head style')].map(({ textContent }) => textContent).join('');
    styles.add(own);
    expect(own, address).toContain('--accent:light-dark(#006430,#54b47a)');
    expect(own, address).toContain('aspect-ratio:240/48');
    expect(document.querySelector('.nameplate')?.textContent, address).toBe('The Harbour Gazette.');
    expect(
      read(
        (document.querySelector('link[rel=stylesheet]:not([disabled], [media])')?.getAttribute('href') ?? '').slice(7),
      ),
    ).toBe(files['own.css']);
  }
  const urls = [...styles].flatMap((style) =>
    [...style.matchAll(/url\(\/paper\/([^)]+\.svg)\)/gu)].map(([, path]) => path ?? ''),
  );
  expect(new Set(urls.map(read))).toEqual(new Set([image(240), image(241)]));
  expect([...checkSite(site.folder)]).toEqual([]);
});

test('a device can install the site, under its name and with its icon', () => {
  for (const { address, document } of readPages(site))
    expect(document.querySelector('link[rel=manifest]')?.getAttribute('href'), address).toBe(
      '/paper/manifest.webmanifest',
    );
  const icon = page('/').querySelector('link[rel=icon]')?.getAttribute('href');
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({
    name: 'The Harbour Gazette',
    lang: 'en',
    dir: 'ltr',
    start_url: '/paper/',
    scope: '/paper/',
    icons: [{ src: icon, sizes: 'any', type: 'image/svg+xml' }],
  });
});

test('the navigation holds what the owner names, and no tags where no article has one', () => {
  const links = [...page('/').querySelectorAll('.masthead nav a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['Latest', '/paper/'],
    ['Shop', 'https://harbour.example/shop'],
    ['Us', '/paper/about'],
  ]);
  expect(existsSync(join(site.folder, 'tags/index.html'))).toBe(true);
});

test('the front page begins with the article that the owner pinned, before one that is newer', () => {
  const stories = [...page('/').querySelectorAll('.story')];
  expect(stories.map(({ className }) => className)).toEqual(['story story-lead', 'story']);
  expect(stories.map((one) => one.querySelector('h2')?.textContent)).toEqual([
    'The Old Bridge Opens',
    'The Old Harbour Opens',
  ]);
});

test('the texts of the owner stand in the footer and on the page about the site', () => {
  expect(page('/').querySelector('.colophon')?.textContent).toContain('Harbour Press');
  const about = [...page('/about').querySelectorAll('.prose p')].map(({ textContent }) => textContent);
  expect(about.slice(0, 2)).toEqual(['What we are.', 'And where.']);
  expect(about).toEqual(expect.arrayContaining(['We count nothing.', 'Ask us.']));
});
