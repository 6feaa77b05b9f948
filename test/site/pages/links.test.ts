import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '#build/check/check-site.ts';
import { formatFault } from '#build/check/site-fault.ts';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { serveFolder, type FolderServer } from '../../support/browser/serve-folder.ts';
import { readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

describe.each(Object.entries(siteVariations))('%s', (_name, options) => {
  const base = options.base ?? '/';
  let site: BuiltSite;
  let server: FolderServer;
  let pages: SitePage[];

  beforeAll(async () => {
    site = await buildSite(options);
    pages = readPages(site);
    server = await serveFolder(site.folder, base);
  });
  afterAll(() => server.close());

  test('every link and asset leads to a file of the site, and every fragment is there', () => {
    expect([...checkSite(site.folder)].map(formatFault)).toEqual([]);
  });

  test('every page is linked from another', () => {
    const linked = new Set(
      pages.flatMap(linksOf).map((link) => new URL(link, 'http://x').pathname.replace(/\/$/u, '')),
    );
    const alone = pages.map(({ address }) => address).filter((address) => address !== '/404.html');
    expect(alone.filter((address) => !linked.has((base + address.slice(1)).replace(/\/$/u, '')))).toEqual([]);
  });

  test('what is not there answers 404 with the page that says so, at any depth', async () => {
    for (const path of ['nowhere', 'articles/gone-0000000000', 'regions/atlantis/below']) {
      const answer = await fetch(server.origin + base + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('Page not found');
    }
  });
});

/** Everything a page points at in the site, as absolute paths. */
function linksOf({ document }: SitePage): string[] {
  return [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '');
}
