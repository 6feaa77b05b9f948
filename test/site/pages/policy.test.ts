import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readHeaders } from '#build/pages/header-rules.ts';
import { buildSite } from '../../support/site/build-site.ts';
import { readPages } from '../../support/site/site-pages.ts';
import { siteVariations, siteWithGone } from '../../support/site/site-variations.ts';

/** Has what an owner may add: an accent, a logo, a typeface, a stylesheet; pictures, structure, an old address. */
const ofOwner = {
  seeds: {
    'a.txt':
      '---\ntitle: The Old Bridge\naddresses: /2019/bridge.html\n---\n\n## The bridge\n\nIt *opens* today in Jakarta, Indonesia.\n',
    'dateline.yaml':
      "name: The Harbour\naccent: '#0a7c46'\nlogo: logo.svg\ncss: own.css\nface: { text: y.woff2, headlines: y.woff2 }\n",
    'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 48"/>',
    'own.css': '.story { color: inherit }',
  },
  copies: { 'y.woff2': 'node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2' },
  base: '/paper/',
};
const sites = { ...siteVariations, 'a removed article': siteWithGone, "an owner's own look": ofOwner };

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The sources of a directive. */
const sourcesOf = (policy: string, directive: string) =>
  policy
    .split('; ')
    .find((one) => one.startsWith(`${directive} `))
    ?.split(' ')
    .slice(1) ?? [];

/** Elements that run or draw what stands in them. */
const inlineOf = (document: Document, kind: 'script' | 'style') =>
  [...document.querySelectorAll(`${kind}:not([src])`)].filter((one) => !/json/u.test(one.getAttribute('type') ?? ''));

describe.each(Object.entries(sites))('%s', (_name, options) => {
  test('each page begins with a policy that allows its own scripts and styles, by their hashes, and no others', async () => {
    const site = await buildSite(options);
    const pages = readPages(site);
    const [, headers = ''] = readHeaders(site.folder).find(([name]) => name === 'Content-Security-Policy') ?? [];
    expect(headers.length).toBeLessThan(1900);
    for (const { address, document } of pages) {
      const meta = document.querySelector('meta[http-equiv=Content-Security-Policy]');
      const policy = meta?.getAttribute('content') ?? '';
      expect(policy, address).toMatch(/^default-src 'none'; /u);
      // A policy holds from where it stands.
      const first = document.querySelector('script:not([type*=json]), style, link, base');
      expect(meta?.compareDocumentPosition(first ?? document.body), address).toBe(4);
      for (const kind of ['script', 'style'] as const) {
        const hashes = inlineOf(document, kind).map(({ textContent }) => sourceOf(textContent));
        const allowed = sourcesOf(policy, `${kind}-src`).filter((source) => source !== "'self'");
        expect(new Set(allowed), address).toEqual(new Set(hashes));
        expect(sourcesOf(headers, `${kind}-src`), address).toEqual(expect.arrayContaining(hashes));
      }
      for (const element of document.querySelectorAll('*'))
        for (const { name } of element.attributes) expect(name, address).not.toMatch(/^(?:style|on.+)$/u);
    }
  });
});
