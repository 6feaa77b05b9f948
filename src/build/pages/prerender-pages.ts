import type { ListedNames } from '../archive/join-volumes.ts';
import { regionsWithPages } from '../archive/regions-with-pages.ts';
import type { Manifest } from '#news/archive/archive.ts';
import { listSize } from '#news/archive/archive.ts';
import type { Article, Neighbours } from '#news/article/article.ts';
import { hasStructure } from '#news/article/structure.ts';
import type { Revisions } from '#news/revisions/revision.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import { isUnnamed } from '#news/settings/site-info.ts';
import { namesAmong, type TagNamesIn } from '#news/settings/tag-names.ts';
import type { PageData, QueryData, StaticApp } from '#news/pages/static-app.ts';
import { urls } from '#news/addresses/urls.ts';
import { jsonScript, pageHead, showsNothing } from './page-head.ts';
import { fillTemplate, type LatePart, type PageTemplate } from './page-template.ts';
import type { Settings } from '../settings/settings.ts';
import type { SiteLook } from '../settings/site-look.ts';

/** A page with its data loaded. */
export interface OpenedPage {
  /** Path below the site's folder. */
  readonly file: string;
  /** Everything the page shows, as text: pages of one build with the same source are the same. */
  readonly source: string;
  /** Its HTML. */
  readonly draw: () => string;
}

/** Stands for every address that does not exist. */
export const missingAddress = '/404';

/** The empty file beside the page of a removed article, by which a host can answer 410 instead of 200. */
export const tombstone = (address: string) => `${address.slice(1)}/gone`;

/** Every address except those of articles: lists, regions, tags, dates and fixed pages. `named` are all tags, people and organisations. */
export function* listAddresses(manifest: Manifest, named: ListedNames): Generator<string> {
  yield urls.front();
  yield urls.about();
  yield urls.search();
  yield urls.saved();
  yield urls.regions();
  for (const { slug } of regionsWithPages(manifest)) yield urls.region(slug);
  yield urls.tags();
  for (let page = 2; page <= manifest.tags.pages.length; page += 1) yield urls.tags(page);
  for (const tag of named.tags) yield urls.tag(tag);
  for (let page = 1; page <= (manifest.people?.pages.length ?? 0); page += 1) yield urls.people(page);
  for (const [slug] of named.people) yield urls.person(slug);
  for (let page = 1; page <= (manifest.organisations?.pages.length ?? 0); page += 1) yield urls.organisations(page);
  for (const [slug] of named.organisations) yield urls.organisation(slug);
  yield urls.dates();
  for (const { month, count } of manifest.volumes)
    for (let page = 1; page <= Math.ceil(count / listSize); page += 1) yield urls.date(month, page);
}

/** The file that a host without rewrite rules serves for an address: `/regions/syria` is `regions/syria/index.html`. */
export function fileOfAddress(address: string): string {
  if (address === missingAddress) return '404.html';
  return address === '/' ? 'index.html' : `${address.slice(1)}/index.html`;
}

/** What all pages of a build share. */
export interface PageFrame {
  readonly app: StaticApp;
  readonly template: PageTemplate;
  readonly settings: PageSettings;
  /** The accent on light paper, where it is other than ours, for share images. */
  readonly accent: string | null;
}

/** The settings that pages are made of. */
export interface PageSettings
  extends Pick<Settings, 'site' | 'base' | 'siteUrl' | 'languages'>, Pick<SiteLook, 'shareImage' | 'publisherLogo'> {
  readonly tagNames: TagNamesIn;
}

/**
 * Renders the page of an article from the article, its neighbours and the names of its tags: archive-wide data does not exist
 * yet when months are built. `card` is the file of its share image; `revisions` are how it
 * read before, which its page has where they are short. Rejects where the page asks for other data.
 */
export async function prerenderArticle(
  article: Article,
  { neighbours, tagNames }: { readonly neighbours: Neighbours; readonly tagNames: TagNamesIn },
  card: string | null,
  frame: PageFrame,
  revisions: Revisions = [],
): Promise<{ file: string; html: string }> {
  const address = urls.article(article);
  const read = (path: string) => Promise.reject(new Error(`the page ${address} asks for ${path}`));
  const queryData = [
    [['article' satisfies QueryKind, article.id], article],
    [['neighbours' satisfies QueryKind, article.id], neighbours],
    ...(article.revised?.isShort === true
      ? [[['revisions' satisfies QueryKind, article.revised.mark], revisions] as const]
      : []),
  ] as const;
  const settings = { ...frame.settings, tagNames };
  const { file, draw } = await openPage(address, read, { ...frame, settings }, queryData, card);
  return { file, html: draw() };
}

/**
 * Loads the data of an address; `missingAddress` gives 404.html. `read` reads data files; `queryData` are queries answered
 * in advance.
 */
export async function openPage(
  address: string,
  read: (path: string) => Promise<unknown>,
  { app, template, settings }: PageFrame,
  queryData: QueryData = [],
  card: string | null = null,
): Promise<OpenedPage> {
  const { draw, route, meta, data } = await app.renderPage(address, settings, read, queryData);
  const article =
    meta.article === undefined
      ? null
      : (data.find(([[kind]]) => kind === ('article' satisfies QueryKind))?.[1] as Article);
  const head = pageHead({ ...meta, route, article, card, ...settings });
  const isEmpty = showsNothing(route);
  const site = isUnnamed(settings.site) ? {} : { site: settings.site };
  const named = isEmpty ? {} : namesIn(data, settings.tagNames);
  const tagNames = Object.keys(named).length > 0 ? { tagNames: named } : {};
  const pageData: PageData = isEmpty ? { address: '', data: [], ...site } : { address, data, ...site, ...tagNames };
  const json = isEmpty && site.site === undefined ? '' : jsonScript('application/json', pageData, 'page-data');
  return {
    file: fileOfAddress(address),
    source: [route, head, json].join('\n'),
    draw: () => {
      const late: readonly (LatePart | false)[] = [
        article !== null && hasStructure(article) && 'structure',
        json.includes(picturesMark) && 'pictures',
        article?.revised !== undefined && 'revisions',
      ];
      const parts = late.filter((part) => part !== false);
      return fillTemplate(template, { route, late: parts, html: draw(), head, data: json });
    },
  };
}

/** Stands in the data of a page where an article of it has a picture, and in no text: there quotation marks are escaped. */
const picturesMark = '"picture":{"mark":';

/** The names of tags that are in the data of a page, and so may be shown on it. */
function namesIn(data: QueryData, names: TagNamesIn): TagNamesIn {
  if (Object.keys(names).length === 0) return {};
  const texts = new Set<unknown>();
  JSON.stringify(data, (_key, value: unknown) => {
    texts.add(value);
    return value;
  });
  return namesAmong(names, texts);
}
