import type { Manifest } from '#news/archive.ts';
import type { Article } from '#news/article.ts';
import { regionByCode, worldRegions } from '#news/regions.ts';
import { urls } from '#news/urls.ts';
import type { Archive } from './compile-archive.ts';
import { jsonScript, pageHead } from './page-head.ts';
import type { PageTemplate } from './page-template.ts';
import type { Settings } from './settings.ts';

/** The app's static twin, as its built module exports it (src/app/static.tsx; no import crosses from build to app). */
export interface StaticApp {
  readonly renderPage: (
    address: string,
    base: string,
    read: (path: string) => Promise<unknown>,
  ) => Promise<{
    readonly html: string;
    readonly status: number;
    readonly route: string;
    readonly meta: {
      readonly title: string;
      readonly description: string;
      readonly canonical: string;
      readonly article?: { readonly id: string; readonly lang: string };
    };
    readonly data: readonly (readonly [key: readonly unknown[], value: unknown])[];
  }>;
}

/** A finished page: its file below the site's folder, and its HTML. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

/** Every address of the archive, in the order they are written. */
export function* siteAddresses({ manifest, articles }: Pick<Archive, 'manifest' | 'articles'>): Generator<string> {
  yield urls.front();
  yield urls.about();
  yield urls.regions();
  yield* regionAddresses(manifest);
  yield urls.tags();
  for (const { value } of manifest.facets.tag) yield urls.tag(value);
  for (const article of articles) yield urls.article(article);
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
export function fileOfAddress(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}/index.html`;
}

/** Reads an archive's data files from memory. What most pages ask for (manifest, ids) is parsed once. */
export function createArchiveReader(files: Archive['files']): (path: string) => Promise<unknown> {
  const parsed = new Map<string, unknown>();
  return async (path) => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    const json = files.get(path);
    if (json === undefined) throw new Error(`the archive has no ${path}`);
    const value: unknown = JSON.parse(json);
    if (!path.includes('/articles/')) parsed.set(path, value);
    return value;
  };
}

/** Renders one address of the archive; `404.html` is the page for every address that is not there. */
export async function prerenderPage(
  address: string,
  app: StaticApp,
  read: (path: string) => Promise<unknown>,
  template: PageTemplate,
  settings: Settings,
): Promise<BuiltPage> {
  const { html, route, meta, data } = await app.renderPage(address, settings.base, read);
  const isMissing = route === 'not-found';
  const article = meta.article === undefined ? null : (data.find(([[kind]]) => kind === 'article')?.[1] as Article);
  const page = template.fill({
    route,
    lang: 'en',
    html,
    head: pageHead({ ...meta, article, isMissing, siteUrl: settings.siteUrl, base: settings.base }),
    data: isMissing ? '' : jsonScript('application/json', { address, data }, 'page-data'),
  });
  return { file: isMissing ? '404.html' : fileOfAddress(address), html: page };
}
