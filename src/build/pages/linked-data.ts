import type {
  BreadcrumbList,
  CollectionPage,
  Country,
  ImageObject,
  ListItem,
  NewsArticle,
  Organization,
  Person,
  Place,
  WebPage,
  WithContext,
} from 'schema-dts';
import type { Article } from '#news/article/article.ts';
import type { SiteInfo } from '#news/settings/site-info.ts';
import { nameTags, type TagNamesIn } from '#news/settings/tag-names.ts';
import type { Language } from '#news/languages/languages.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { textOf } from '#news/text/span.ts';
import { urls } from '#news/addresses/urls.ts';
import type { SiteImage } from '../settings/site-look.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { ArticlePicture } from '#news/article/picture.ts';
import { widestFile } from '#news/article/picture.ts';
import { regionNameIn } from '../languages/region-names-in.ts';

/** The facts of a page for JSON-LD; `siteUrl` as in the settings. */
export interface DescribedPage {
  /** As browsers show it: `Syria · The Gazette`. */
  readonly title: string;
  readonly description: string;
  /** Path from the base. */
  readonly address: string;
  /** Language of the page; an article has its own. */
  readonly language: Language;
  readonly site: SiteInfo;
  readonly siteUrl: string | null;
  readonly article: Article | null;
  /** URL of its share image; null for none. */
  readonly image: string | null;
  /** The logo of the publisher; null for none. */
  readonly publisherLogo: SiteImage | null;
  /** Names of tags. */
  readonly tagNames: TagNamesIn;
}

/**
 * Describes a page in schema.org's terms: an article or a list. What must be absolute is left out without SITE_URL. The
 * types (schema-dts) are generated from the vocabulary, so that an unknown property does not compile.
 */
export function linkedData(page: DescribedPage): WithContext<NewsArticle> | WithContext<CollectionPage> {
  return page.article === null ? collectionPage(page) : newsArticle(page.article, page);
}

/**
 * Dates only where the owner states them: the printed clock is not a publication date. The author is the people who wrote it,
 * else the stated agency; the publisher the one that the text comes from, else the site's.
 */
function newsArticle(article: Article, page: DescribedPage): WithContext<NewsArticle> {
  const { source, headline, standfirst, lang, datelineSpans, about, tags, authors, published, stated } = article;
  const { address, language, site, siteUrl, image } = page;
  const places = about.filter((code) => code !== noPlace).map((code) => country(regionNameIn(language, code)));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    inLanguage: lang,
    ...(siteUrl !== null && { url: siteUrl + address, mainEntityOfPage: webPage(page, siteUrl) }),
    ...(image !== null && {
      image:
        siteUrl === null || article.pictures === undefined
          ? image
          : article.pictures.map((one) => pictureObject(one, siteUrl)),
    }),
    ...(datelineSpans?.place && { dateline: textOf(source, datelineSpans.place) }),
    ...(places.length > 0 && { contentLocation: places }),
    ...(tags.length > 0 && { keywords: nameTags(tags, page.tagNames[language]) }),
    ...(authors !== undefined && { author: authors.map(({ name, url }) => person(name, url)) }),
    ...(authors === undefined &&
      stated?.agency !== undefined && { author: [organisation({ name: stated.agency }, null)] }),
    ...(stated?.agency !== undefined && { sourceOrganization: organisation({ name: stated.agency }, null) }),
    ...(published !== undefined && { datePublished: published }),
    ...(stated?.updated !== undefined && { dateModified: stated.updated }),
    ...(site.publisher !== undefined && { publisher: organisation(site.publisher, page), isAccessibleForFree: true }),
    ...(stated?.source !== undefined && { publisher: organisation({ name: stated.source }, null) }),
    ...(site.licence !== undefined && { license: site.licence.url }),
  };
}

/** Breadcrumbs belong to the page, not to the article. */
function webPage(page: DescribedPage, siteUrl: string): WebPage {
  return { '@type': 'WebPage', '@id': siteUrl + page.address, ...breadcrumbList(page) };
}

function collectionPage(page: DescribedPage): WithContext<CollectionPage> {
  const {
    title,
    description,
    address,
    language,
    site: { name: siteName, publisher },
    siteUrl,
  } = page;
  const region = address.startsWith(urls.region('')) ? regionBySlug(address.slice(urls.region('').length)) : null;
  const ending = ` · ${siteName}`;
  const name = title.endsWith(ending) ? title.slice(0, -ending.length) : title;
  const site = {
    '@type': 'WebSite',
    name: siteName,
    ...(publisher !== undefined && { publisher: organisation(publisher, page) }),
  } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    description,
    inLanguage: language,
    ...(region !== null && region.code !== noPlace && { about: region.world === null ? world(name) : country(name) }),
    ...(siteUrl !== null && { url: siteUrl + address }),
    // The front page is not part of itself.
    ...(address !== urls.front() && { isPartOf: siteUrl === null ? site : { ...site, url: siteUrl + urls.front() } }),
    ...breadcrumbList(page),
  };
}

function organisation(
  { name, url }: NonNullable<SiteInfo['publisher']>,
  page: Pick<DescribedPage, 'siteUrl' | 'publisherLogo'> | null,
): Organization {
  const { siteUrl, publisherLogo } = page ?? { siteUrl: null, publisherLogo: null };
  const logo = siteUrl === null || publisherLogo === null ? null : imageObject(publisherLogo, siteUrl);
  return { '@type': 'Organization', name, ...(url !== undefined && { url }), ...(logo !== null && { logo }) };
}

const person = (name: string, url?: string): Person => ({ '@type': 'Person', name, ...(url !== undefined && { url }) });

const imageObject = ({ path, width, height }: SiteImage, siteUrl: string): ImageObject => ({
  '@type': 'ImageObject',
  url: `${siteUrl}/${path}`,
  width: `${width}`,
  height: `${height}`,
});
function pictureObject(picture: ArticlePicture, siteUrl: string): ImageObject {
  const { width, height, caption, credit, licence } = picture;
  const isAddress = licence !== undefined && /^https?:/u.test(licence);
  return {
    ...imageObject({ path: widestFile(picture).slice(1), width, height }, siteUrl),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
    ...(isAddress && { license: licence }),
  };
}
const country = (name: string): Country => ({ '@type': 'Country', name });
const world = (name: string): Place => ({ '@type': 'Place', name });

/** None without SITE_URL: breadcrumbs need absolute addresses. */
function breadcrumbList(page: DescribedPage): { readonly breadcrumb?: BreadcrumbList } {
  const { address, article, siteUrl } = page;
  const crumbs = siteUrl === null ? [] : breadcrumbs(address, article, page);
  const itemListElement = crumbs.map(({ name, address: item }, at): ListItem => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: siteUrl + item,
  }));
  return itemListElement.length === 0 ? {} : { breadcrumb: { '@type': 'BreadcrumbList', itemListElement } };
}
