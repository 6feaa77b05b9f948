import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '#build/check/check-site.ts';
import { buildSite } from '../../support/site/build-site.ts';
import { readPages } from '../../support/site/site-pages.ts';

const italic = 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2';
const dyslexic = 'node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';
const story =
  'The Old Bridge Opens\n\nJAKARTA, NNC - The council of Jakarta, in Indonesia, has opened the old bridge.\n';
const open = (settings: string, copies: Readonly<Record<string, string>>) =>
  buildSite({
    seeds: { 'a.txt': story, 'dateline.yaml': settings },
    copies,
    languages: 'en,id',
    base: '/paper/',
  });

/** Of every page: the fonts that it loads at once, and what its styles say of the typefaces. */
async function typeOf(settings: string, copies: Readonly<Record<string, string>>) {
  const { folder } = await open(settings, copies);
  expect([...checkSite(folder)]).toEqual([]);
  return readPages({ folder, base: '/paper/', siteUrl: null }).map(({ address, document }) => {
    const fonts = [...document.querySelectorAll('link[rel=preload][as=font]')].map(
      (link) => link.getAttribute('href')?.slice('/paper/'.length) ?? '',
    );
    const [, ...own] = [...document.querySelectorAll('head style')].map(({ textContent }) => textContent);
    return { address, fonts, bytes: fonts.map((file) => readFileSync(join(folder, file))), own: own.join('') };
  });
}

test('every page loads the owner’s typefaces at once and not ours, and says what stands in for them', async () => {
  const pages = await typeOf('face: { headlines: fonts/x.woff2, text: fonts/y.woff2 }', {
    'fonts/x.woff2': italic,
    'fonts/y.woff2': dyslexic,
  });
  expect(pages.length).toBeGreaterThan(5);
  for (const { address, fonts, bytes, own } of pages) {
    expect(bytes, address).toEqual([readFileSync(italic), readFileSync(dyslexic)]);
    for (const [at, family] of ['Own Headlines', 'Own Text'].entries()) {
      expect(own, address).toMatch(
        new RegExp(`@font-face\\{font-family:"${family}";font-weight:[\\d ]+;src:url\\(/paper/${fonts[at]}\\)`, 'u'),
      );
      for (const device of ['Georgia', 'Times', 'Noto'])
        expect(own, address).toMatch(
          new RegExp(`"${family} ${device}";[^}]+;size-adjust:[\\d.]+%;ascent-override:[\\d.]+%;descent-override`, 'u'),
        );
    }
    expect(own, address).toContain(':root{--display:"Own Headlines","Own Headlines Georgia",');
    expect(own, address).toContain(':root{--serif:"Own Text","Own Text Georgia",');
  }
});

test('where only one of both is the owner’s, the other is ours', async () => {
  const pages = await typeOf('face: { headlines: x.woff2 }', { 'x.woff2': italic });
  for (const { address, fonts, bytes, own } of pages) {
    expect(fonts[1], address).toMatch(/^assets\/text-[^/]+\.woff2$/u);
    expect(bytes[0], address).toEqual(readFileSync(italic));
    expect(own, address).not.toContain('--serif:');
  }
});
