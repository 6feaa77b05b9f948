import type { Manifest } from '#news/archive.ts';
import type { Article } from '#news/article.ts';
import { regionByCode, worldRegions } from '#news/regions.ts';
import { urls } from '#news/urls.ts';
import { jsonScript, pageHead } from './page-head.ts';
import { fillTemplate, type PageTemplate } from './page-template.ts';
import type { Settings } from './settings.ts';

/** Answers of the app's queries, by key. */
type QueryData = readonly (readonly [key: readonly unknown[], value: unknown])[];

/** The app's static twin, as its built module exports it (src/app/static.tsx; no import crosses from build to app). */
export interface StaticApp {
  readonly renderPage: (
    address: string,
    base: string,
    read: (path: string) => Promise<unknown>,
    seeds?: QueryData,
  ) => Promise<{
    readonly html: string;
    readonly status: number;
    readonly route: string;
    readonly meta: {
      readonly title: string;
      readonly description: string;
      readonly canonical: string;
      readonly isUnlisted?: boolean;
      readonly article?: { readonly id: string; readonly lang: string };
    };
    readonly data: QueryData;
  }>;
}

/** A finished page: its file below the site's folder, and its HTML. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

/** Every address that is not an article's: lists, regions, tags. */
export function* listAddresses(manifest: Manifest): Generator<string> {
  yield urls.front();
  yield urls.about();
  yield urls.search();
  yield urls.regions();
  yield* regionAddresses(manifest);
  yield urls.tags();
  for (const { value } of manifest.facets.tag) yield urls.tag(value);
}

/** World regions always; countries that an article is about or was filed from. */
function regionAddresses({ facets }: Manifest): Set<string> {
  const codes = [
    ...worldRegions.map(({ code }) => code),
    ...facets.about.map(({ value }) => value),
    ...facets.filed.map(({ value }) => value),
  ];
  return new Set(codes.map((code) => urls.region(regionByCode(code)?.slug ?? code)));
}

/** Where a host without rewrite rules looks for an address: `/regions/syria` is `regions/syria/index.html`. */
function fileOfAddress(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}/index.html`;
}

/** What every page of a build has in common; plain data, but for the app. */
export interface PageFrame {
  readonly app: StaticApp;
  readonly template: PageTemplate;
  readonly settings: Pick<Settings, 'base' | 'siteUrl'>;
}

/** Renders an article's page from the article alone: nothing that spans the archive is there yet when months are built. */
export function prerenderArticle(article: Article, frame: PageFrame): Promise<BuiltPage> {
  const address = urls.article(article);
  const read = (path: string) => Promise.reject(new Error(`the page ${address} asks for ${path}`));
  return prerenderPage(address, read, frame, [[['article', article.id], article]]);
}

/** Renders one address of the archive; `404.html` is the page for every address that is not there. */
export async function prerenderPage(
  address: string,
  read: (path: string) => Promise<unknown>,
  { app, template, settings }: PageFrame,
  seeds: QueryData = [],
): Promise<BuiltPage> {
  const { html, route, meta, data } = await app.renderPage(address, settings.base, read, seeds);
  const isMissing = route === 'not-found';
  const article = meta.article === undefined ? null : (data.find(([[kind]]) => kind === 'article')?.[1] as Article);
  const page = fillTemplate(template, {
    route,
    lang: 'en',
    html,
    head: pageHead({ ...meta, article, isMissing, siteUrl: settings.siteUrl, base: settings.base }),
    data: isMissing ? '' : jsonScript('application/json', { address, data }, 'page-data'),
  });
  return { file: isMissing ? '404.html' : fileOfAddress(address), html: page };
}
