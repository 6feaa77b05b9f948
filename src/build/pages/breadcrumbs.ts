import type { Article } from '#news/article/article.ts';
import type { SiteInfo } from '#news/settings/site-info.ts';
import type { Language } from '#news/languages/languages.ts';
import { messages } from '#news/languages/messages.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionByCode, regionBySlug } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { regionNameIn } from '../languages/region-names-in.ts';

export interface Crumb {
  readonly name: string;
  /** Path from the base. */
  readonly address: string;
}

/**
 * The breadcrumbs of a page, without itself, from the site's name: to a country by its world region, to an article by the first country it is
 * about. In the language of the pages. None for the front page.
 */
export function breadcrumbs(
  address: string,
  article: Article | null,
  { site, language }: { readonly site: SiteInfo; readonly language: Language },
): readonly Crumb[] {
  const front: Crumb = { name: site.name, address: urls.front() };
  const words = messages[language];
  const regionCrumb = (code = '') => {
    const region = regionByCode(code);
    return region === null ? [] : [{ name: regionNameIn(language, code), address: urls.region(region.slug) }];
  };
  if (article !== null) return [front, ...regionCrumb(article.about.find((code) => code !== noPlace))];
  const [, kind, name] = address.split('/');
  if (kind === 'regions' && name !== undefined) {
    const world = regionBySlug(name)?.world ?? undefined;
    return [front, { name: words.regions, address: urls.regions() }, ...regionCrumb(world)];
  }
  if (kind === 'tags' && name !== undefined) return [front, { name: words.tags, address: urls.tags() }];
  if (kind === 'dates' && name !== undefined) return [front, { name: words['by-date'], address: urls.dates() }];
  return address === front.address ? [] : [front];
}
