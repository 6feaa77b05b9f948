import type { SiteOptions } from './build-site.ts';
import { generateSeeds } from './generate-seeds.ts';

/** The sites that are looked at: the project's own at a host's root, the same below a path, and one of forty articles. */
export const siteVariations: { readonly [name: string]: SiteOptions } = {
  'the seed archive': {},
  'the seed archive at /news/': { base: '/news/', siteUrl: 'https://news.example' },
  'forty articles': { seeds: generateSeeds(40), siteUrl: 'https://forty.example' },
};
