import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../support/site/build-site.ts';
import { readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

describe.each(Object.entries(siteVariations))('%s', (_name, options) => {
  let pages: SitePage[];

  beforeAll(async () => {
    pages = readPages(await buildSite(options));
  });

  test('each page has its h1 in its one main, and no heading skips a level', () => {
    for (const { address, document } of pages) {
      expect(document.querySelectorAll('main'), address).toHaveLength(1);
      expect(document.querySelectorAll('main h1'), address).toHaveLength(1);
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      // A list may stand before its page's own heading, never a deeper one.
      expect(levels[0], address).toBe(1);
      expect(skips, address).toEqual([]);
    }
  });

  test('what refers to an id finds it on its page', () => {
    for (const { address, document } of pages) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const references = [
        ...document.querySelectorAll('[aria-labelledby], [aria-controls], [aria-describedby]'),
      ].flatMap((element) =>
        ['aria-labelledby', 'aria-controls', 'aria-describedby'].flatMap(
          (name) => element.getAttribute(name)?.split(' ') ?? [],
        ),
      );
      expect(
        references.filter((id) => !ids.includes(id)),
        address,
      ).toEqual([]);
    }
  });

  test('a browser reads each page as it was written: nothing is moved out of its place', () => {
    for (const { address, document, html } of pages) {
      expect(html, address).toMatch(/^<!doctype html>/iu);
      expect(document.documentElement.lang, address).not.toBe('');
      // What the parser finds in a wrong place it moves or closes early: then tags written and elements read differ.
      for (const tag of ['p', 'a', 'ul', 'li', 'div', 'section', 'article', 'aside', 'header', 'span', 'table', 'tr']) {
        const body = html.slice(html.indexOf('<body'));
        const written = body.match(new RegExp(`<${tag}[\\s>]`, 'giu'))?.length ?? 0;
        const closed = body.match(new RegExp(`</${tag}>`, 'giu'))?.length ?? 0;
        expect(document.body.querySelectorAll(tag).length, `${address} <${tag}>`).toBe(written);
        expect(closed, `${address} </${tag}>`).toBe(written);
      }
      expect(document.querySelectorAll('a a, p p, button a, a button'), address).toHaveLength(0);
    }
  });

  test('nothing on a page asks a strict content policy for an exception, or calls another host', () => {
    const own = options.siteUrl;
    for (const { address, document, html } of pages) {
      const styled = [...document.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML.slice(0, 80));
      expect(styled, address).toEqual([]);
      const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      );
      expect(handlers, address).toEqual([]);
      expect(document.querySelectorAll('a[href^="javascript:" i]'), address).toHaveLength(0);
      const hosts = new Set(html.match(/https?:\/\/[^/"'\s<\\)]+/gu));
      const allowed = [own, 'https://schema.org', 'http://www.w3.org'];
      expect(
        [...hosts].filter((host) => !allowed.includes(host)),
        address,
      ).toEqual([]);
    }
  });
});
