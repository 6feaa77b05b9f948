import { regionsWithPages } from '../archive/regions-with-pages.ts';
import type { Manifest } from '#news/archive/archive.ts';
import { listSize } from '#news/archive/archive.ts';
import type { Article, Neighbours } from '#news/article/article.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import type { PageData, QueryData, StaticApp } from '#news/pages/static-app.ts';
import { urls } from '#news/addresses/urls.ts';
import { jsonScript, pageHead, showsNothing } from './page-head.ts';
import { fillTemplate, type PageTemplate } from './page-template.ts';
import type { Settings } from '../settings/settings.ts';

/** A page whose data are there. */
export interface OpenedPage {
  /** Below the site's folder. */
  readonly file: string;
  /** All that the page shows, as text: of two pages of a build with the same source one is the other. */
  readonly source: string;
  /** Its HTML. */
  readonly draw: () => string;
}

/** An address that nothing has: its page is shown for every such one. */
export const missingAddress = '/404';

/** An empty file beside the page of an article that is gone, so that a host that can answers 410 and not 200. */
export const tombstone = (address: string) => `${address.slice(1)}/gone`;

/** Every address that is not an article's: lists, regions, tags, dates. */
export function* listAddresses(manifest: Manifest): Generator<string> {
  yield urls.front();
  yield urls.about();
  yield urls.search();
  yield urls.saved();
  yield urls.regions();
  for (const { slug } of regionsWithPages(manifest)) yield urls.region(slug);
  yield urls.tags();
  for (const { value } of manifest.facets.tag) yield urls.tag(value);
  yield urls.dates();
  for (const { month, count } of manifest.volumes)
    for (let page = 1; page <= Math.ceil(count / listSize); page += 1) yield urls.date(month, page);
}

/** Where a host without rewrite rules looks for an address: `/regions/syria` is `regions/syria/index.html`. */
export function fileOfAddress(address: string): string {
  if (address === missingAddress) return '404.html';
  return address === '/' ? 'index.html' : `${address.slice(1)}/index.html`;
}

/** What every page of a build has in common; plain data, but for the app. */
export interface PageFrame {
  readonly app: StaticApp;
  readonly template: PageTemplate;
  readonly settings: Pick<Settings, 'base' | 'siteUrl' | 'languages'>;
}

/**
 * Renders an article's page from the article and what stands beside it: nothing that spans the archive is there yet when
 * months are built. `card` is the file of its picture, if it has one.
 */
export async function prerenderArticle(
  article: Article,
  neighbours: Neighbours,
  card: string | null,
  frame: PageFrame,
): Promise<{ file: string; html: string }> {
  const address = urls.article(article);
  const read = (path: string) => Promise.reject(new Error(`the page ${address} asks for ${path}`));
  const queryData = [
    [['article' satisfies QueryKind, article.id], article],
    [['neighbours' satisfies QueryKind, article.id], neighbours],
  ] as const;
  const { file, draw } = await openPage(address, read, frame, queryData, card);
  return { file, html: draw() };
}

/** Loads what one address of the archive shows; `404.html` is the page for every address that is not there. */
export async function openPage(
  address: string,
  read: (path: string) => Promise<unknown>,
  { app, template, settings }: PageFrame,
  queryData: QueryData = [],
  card: string | null = null,
): Promise<OpenedPage> {
  const { draw, route, meta, data } = await app.renderPage(address, settings.base, read, queryData);
  const article =
    meta.article === undefined
      ? null
      : (data.find(([[kind]]) => kind === ('article' satisfies QueryKind))?.[1] as Article);
  const head = pageHead({ ...meta, route, article, card, ...settings });
  const pageData: PageData = { address, data };
  const json = jsonScript('application/json', pageData, 'page-data');
  return {
    file: fileOfAddress(address),
    source: [route, head, json].join('\n'),
    draw: () => fillTemplate(template, { route, html: draw(), head, data: showsNothing(route) ? '' : json }),
  };
}
