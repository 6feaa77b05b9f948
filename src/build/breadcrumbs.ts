import type { Article } from '#news/article.ts';
import { noPlace } from '#news/region.ts';
import { regionByCode, regionBySlug } from '#news/regions.ts';
import { urls } from '#news/urls.ts';

export interface Crumb {
  readonly name: string;
  /** From the site's base. */
  readonly address: string;
}

const front: Crumb = { name: 'Dateline', address: urls.front() };

/**
 * The way down to a page, itself left out: to a country by the regions and its world region, to an article by the country
 * it is about first. None for the front page.
 */
export function breadcrumbs(address: string, article: Article | null): readonly Crumb[] {
  if (article !== null) return [front, ...regionCrumb(article.about.find((code) => code !== noPlace))];
  const [, kind, name] = address.split('/');
  if (kind === 'regions' && name !== undefined) {
    const world = regionBySlug(name)?.world ?? undefined;
    return [front, { name: 'Regions', address: urls.regions() }, ...regionCrumb(world)];
  }
  if (kind === 'tags' && name !== undefined) return [front, { name: 'Tags', address: urls.tags() }];
  if (kind === 'dates' && name !== undefined) return [front, { name: 'By date', address: urls.dates() }];
  return address === front.address ? [] : [front];
}

function regionCrumb(code: string | undefined): readonly Crumb[] {
  const region = code === undefined ? null : regionByCode(code);
  return region === null ? [] : [{ name: region.name, address: urls.region(region.slug) }];
}
