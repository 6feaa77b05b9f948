import type { SiteOptions } from './build-site.ts';
import { generateSeeds } from '../archive/generate-seeds.ts';
import { readProjectSeeds } from '../archive/seed-files.ts';

/**
 * The sites that tests check: the project's own at the root of a host, the same below a path, and one of forty
 * articles.
 */
export const siteVariations: { readonly [name: string]: SiteOptions } = {
  'the seed archive': {},
  'the seed archive at /news/': { base: '/news/', siteUrl: 'https://news.example' },
  'forty articles': { seeds: generateSeeds(40), siteUrl: 'https://forty.example' },
};

/** A site with a removed article, at `/articles/a-bridge-0123456789`. */
export const siteWithGone: SiteOptions = {
  seeds: {
    ...readProjectSeeds(),
    'addresses.tsv': 'id\tfile\tmark\tslug\tsketch\n0123456789\tgone.txt\t0123456789abcdef\ta-bridge\t-\n',
  },
};

/** Forty articles of which the ten newest are prerendered; the others open through `404.html`. */
export const siteWithoutPages: SiteOptions = {
  seeds: generateSeeds(40),
  siteUrl: 'https://forty.example',
  prerender: 10,
  shareImages: 2,
};
