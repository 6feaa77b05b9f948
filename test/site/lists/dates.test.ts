import { beforeAll, describe, expect, test } from 'vitest';
import { listSize } from '#news/archive/archive.ts';
import { buildSite } from '../../support/site/build-site.ts';
import { readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

describe.each(Object.entries(siteVariations))('%s', (_name, options) => {
  const prefix = (options.base ?? '/').replace(/\/$/u, '');
  let pages: SitePage[];
  beforeAll(async () => {
    pages = readPages(await buildSite(options));
  });

  test('without a script every article stands on one page of a date, no page longer than a list', () => {
    const dates = pages.filter(({ address }) => address.startsWith('/dates/'));
    const links = dates.map(({ document }) =>
      [...document.querySelectorAll('article h2 a')].map((link) =>
        (link.getAttribute('href') ?? '').slice(prefix.length),
      ),
    );
    const articles = pages.map(({ address }) => address).filter((address) => address.startsWith('/articles/'));
    expect(links.flat().toSorted()).toEqual(articles.toSorted());
    expect(Math.max(...links.map(({ length }) => length))).toBeLessThanOrEqual(listSize);
  });
});
