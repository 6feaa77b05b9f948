import type { Article, Author } from '#news/article/article.ts';
import type { SiteInfo } from '#news/settings/site-info.ts';
import type { TagNamesIn } from '#news/settings/tag-names.ts';
import { feedAddress } from '#news/addresses/urls.ts';
import { cardSize } from '../share/card-svg.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { linkedData } from './linked-data.ts';
import type { Settings } from '../settings/settings.ts';
import type { SiteImage, SiteLook } from '../settings/site-look.ts';
import { widestFile } from '#news/article/picture.ts';

export interface HeadFacts {
  /** The id of the page's route: `region`, `article`. */
  readonly route: string;
  readonly title: string;
  readonly description: string;
  /** Path from the base. */
  readonly canonical: string;
  /** Null where SITE_URL is not set: links that must be absolute are then left out. */
  readonly siteUrl: string | null;
  readonly base: string;
  readonly site: SiteInfo;
  /** The first is the language of pages. */
  readonly languages: Settings['languages'];
  readonly article: Article | null;
  /** The file of its share image, below the site's folder; null for none. */
  readonly card: string | null;
  /** The image for pages that have none of their own; null for none. */
  readonly shareImage: SiteLook['shareImage'];
  /** The logo of the publisher; null for none. */
  readonly publisherLogo: SiteLook['publisherLogo'];
  readonly tagNames: TagNamesIn;
  /** Not to be indexed: the search page and the saved articles. */
  readonly isUnlisted?: boolean;
}

/** Routes of lists. */
const lists = new Set([
  'front',
  'regions',
  'region',
  'tags',
  'tags-page',
  'tag',
  'people',
  'people-page',
  'person',
  'organisations',
  'organisations-page',
  'organisation',
  'dates',
  'date',
]);
/** Routes with feeds of their own. */
const listsWithFeeds = new Set(['front', 'region', 'tag', 'person', 'organisation']);

/** The tags of a page's head: title, description, canonical link, feeds, Open Graph, Twitter card, JSON-LD. */
export function pageHead(facts: HeadFacts): string {
  const { title, canonical, site, siteUrl, base, article, card, isUnlisted, route } = facts;
  const description = (route === 'front' ? site.description : undefined) ?? facts.description;
  const isMissing = showsNothing(route);
  const basePath = base.replace(/\/$/u, '');
  const absolute = siteUrl === null ? null : siteUrl + canonical;
  const picture = shownPicture(article) ?? (card === null ? facts.shareImage : { path: card, ...cardSize });
  const image: (SiteImage & { readonly url: string; readonly alt?: string }) | null =
    siteUrl === null || picture === null ? null : { ...picture, url: `${siteUrl}/${picture.path}` };
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    ...(article?.authors === undefined ? [] : [meta('name', 'author', article.authors.map(nameOf).join(', '))]),
    ...(isMissing || isUnlisted === true ? [meta('name', 'robots', 'noindex')] : []),
    ...(isMissing ? [] : [`<link rel="canonical" href="${escapeHtml(absolute ?? basePath + canonical)}">`]),
    ...(siteUrl === null ? [] : feedLinks(facts, basePath)),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:type', article === null ? 'website' : 'article'),
    meta('property', 'og:title', article === null ? title : article.headline),
    meta('property', 'og:description', description),
    ...(article === null ? [] : articleTags(article)),
    ...(absolute === null || isMissing ? [] : [meta('property', 'og:url', absolute)]),
    ...(image === null
      ? [meta('name', 'twitter:card', 'summary')]
      : [
          // Without tags of its own, Twitter takes title, description and image from Open Graph.
          meta('property', 'og:image', image.url),
          meta('property', 'og:image:width', String(image.width)),
          meta('property', 'og:image:height', String(image.height)),
          ...(image.alt ? [meta('property', 'og:image:alt', image.alt)] : []),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]),
    ...(article === null && !lists.has(route)
      ? []
      : [
          jsonScript(
            'application/ld+json',
            linkedData({
              title,
              description,
              address: canonical,
              language: facts.languages[0],
              site,
              siteUrl,
              article,
              image: image?.url ?? null,
              publisherLogo: facts.publisherLogo,
              tagNames: facts.tagNames,
            }),
          ),
        ]),
  ];
  return tags.join('\n');
}

/** The picture of an article as networks show it beside a link. */
function shownPicture(article: Article | null): (SiteImage & { readonly alt?: string }) | null {
  if (article?.picture === undefined) return null;
  const { width, height, alt } = article.picture;
  return { path: widestFile(article.picture).slice(1), width, height, alt };
}

const nameOf = ({ name }: Author) => name;

/** What Open Graph's type `article` says of authors (by their page, which it asks for, or their name) and of stated dates. */
function articleTags({ authors = [], published, stated }: Article): readonly string[] {
  const updated = stated?.updated;
  return [
    ...authors.map(({ name, url }) => meta('property', 'article:author', url ?? name)),
    ...(published === undefined ? [] : [meta('property', 'article:published_time', published)]),
    ...(updated === undefined ? [] : [meta('property', 'article:modified_time', updated)]),
  ];
}

/**
 * Whether the page of a route says that its address has nothing (any more): it then has no canonical address and no data.
 */
export function showsNothing(route: string): boolean {
  return ['not-found', 'gone', 'unavailable'].includes(route);
}

/** A JSON block that no text in it can close. It is data, so a strict content security policy allows it. */
export function jsonScript(type: string, value: unknown, id?: string): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="${type}"${id === undefined ? '' : ` id="${id}"`}>${json}</script>`;
}

/** A list links its own feeds. Any other page links only the archive's Atom feed, to save bytes. */
function feedLinks({ route, title, canonical, site }: HeadFacts, basePath: string): readonly string[] {
  const link = (name: string, type: string, href: string) =>
    `<link rel="alternate" type="application/${type}" title="${escapeHtml(name)}" href="${escapeHtml(basePath + href)}">`;
  return listsWithFeeds.has(route)
    ? [link(title, 'atom+xml', feedAddress(canonical, 'xml')), link(title, 'feed+json', feedAddress(canonical, 'json'))]
    : [link(site.name, 'atom+xml', feedAddress('/', 'xml'))];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}
