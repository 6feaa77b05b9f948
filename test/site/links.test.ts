import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { serveFolder, type FolderServer } from '../support/serve-folder.ts';
import { readPages, type SitePage } from '../support/site-pages.ts';
import { siteVariations } from '../support/site-variations.ts';

describe.each(Object.entries(siteVariations))('%s', (_name, options) => {
  const base = options.base ?? '/';
  let server: FolderServer;
  let pages: SitePage[];

  beforeAll(async () => {
    const site = await buildSite(options);
    pages = readPages(site);
    server = await serveFolder(site.folder, base);
  });
  afterAll(() => server.close());

  test('every link, asset and map answers on a plain host, and every fragment is there', async () => {
    const targets = new Map(pages.flatMap((page) => linksOf(page, base).map((link) => [link, page.address] as const)));
    const broken: string[] = [];
    const ids = new Map(pages.map(({ address, document }) => [address, document] as const));
    for (const [link, from] of targets) {
      const { pathname, hash } = new URL(link, server.origin);
      const answer = await fetch(server.origin + pathname);
      await answer.arrayBuffer();
      if (answer.status !== 200) broken.push(`${from} -> ${link}: ${answer.status}`);
      const page = ids.get(`/${pathname.slice(base.length)}`.replace(/(?!^)\/$/u, ''));
      if (page !== undefined && hash !== '' && page.getElementById(decodeURIComponent(hash.slice(1))) === null)
        broken.push(`${from} -> ${link}: no such fragment`);
    }
    expect(targets.size).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  test('every page is linked from another', () => {
    const linked = new Set(
      pages.flatMap((page) => linksOf(page, base)).map((link) => new URL(link, 'http://x').pathname),
    );
    const alone = pages.map(({ address }) => address).filter((address) => address !== '/404.html');
    expect(alone.filter((address) => !linked.has(base.replace(/\/$/u, '') + address))).toEqual([]);
  });

  test('what is not there answers 404 with the page that says so, at any depth', async () => {
    for (const path of ['nowhere', 'articles/gone-0000000000', 'regions/atlantis/below']) {
      const answer = await fetch(server.origin + base + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Nothing stands at this address');
    }
  });
});

/** Everything a page points at, as absolute paths; fragments of the page itself too. */
function linksOf({ address, document }: SitePage, base: string): string[] {
  const own = base.replace(/\/$/u, '') + address;
  const elements = [...document.querySelectorAll('[href], [src]')];
  const values = elements
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  // A page at /a/b is served at /a/b/, but shown at /a/b: links that depend on which are a trap.
  expect(values.filter((value) => !/^(?:\/|#|$)/u.test(value))).toEqual([]);
  return values.map((value) => (value.startsWith('/') ? value : own + value));
}
