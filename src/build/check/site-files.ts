import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath, type IdShard, type Manifest } from '#news/archive/archive.ts';
import { decodePercent } from '#news/text/decode-percent.ts';
import { readArticleAddress } from '#news/addresses/urls.ts';

/**
 * The target of a link: a file of the site, an article without a page (PRERENDER) that the app shows, another host, or
 * none.
 */
export type LinkTarget =
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  | { readonly kind: 'app' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly why: string };

/** The files of a built site and its address. */
export class SiteFiles {
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;
  /** Both null until `placeAt`. */
  #origin: string | null = null;
  #base = '/';
  #ids: Manifest['ids'] | undefined;
  readonly #shards = new Map<string, IdShard>();

  constructor(folder: string) {
    this.#folder = folder;
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    this.#names = new Set(paths.map((path) => path.slice(join(folder, '/').length).replaceAll('\\', '/')).toSorted());
  }

  /** Paths below the folder, sorted. */
  get names(): Iterable<string> {
    return this.#names;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  read(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  /**
   * Sets the address of the site, from the canonical address of its front page: `https://news.example/news/` or `/news/`.
   */
  placeAt(canonical: string): void {
    const url = URL.parse(canonical);
    this.#origin = url?.origin ?? null;
    this.#base = (url?.pathname ?? canonical).replace(/\/?$/u, '/');
  }

  /** The canonical address that the page of a file should have. */
  canonicalOf(file: string): string {
    return (this.#origin ?? '') + this.#addressOf(file);
  }

  /** Resolves a link of a file as a browser does. A target inside the site without a file is `broken`. */
  resolve(value: string, from: string): LinkTarget {
    const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(value)?.[1]?.toLowerCase();
    if (scheme === 'javascript') return { kind: 'broken', why: 'a script' };
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { kind: 'other' };
    const here = `${this.#origin ?? 'http://site.invalid'}${this.#addressOf(from)}`;
    const url = URL.parse(value, here);
    if (url === null) return { kind: 'broken', why: 'no address' };
    if (url.origin !== new URL(here).origin) return { kind: 'foreign' };
    // Hosts serve a page at /a/b and at /a/b/: a relative link that resolves differently is a fault.
    if (from.endsWith('.html') && scheme === undefined && !/^(?:[/#?]|$)/u.test(value))
      return { kind: 'broken', why: 'a relative address' };
    const path = decodePercent(url.pathname);
    if (!`${path}/`.startsWith(this.#base)) return { kind: 'broken', why: `an address outside ${this.#base}` };
    const name = path.slice(this.#base.length).replace(/\/$/u, '');
    const file = [name, `${name}/index.html`.replace(/^\//u, '')].find((one) => this.#names.has(one));
    const fragment = decodePercent(url.hash.slice(1)).replace(/:~:.*$/u, '');
    if (file !== undefined) return { kind: 'file', file, fragment };
    return this.#hasArticle(name) ? { kind: 'app' } : { kind: 'broken', why: 'no such file' };
  }

  #hasArticle(name: string): boolean {
    const { id, slug } =
      (name.startsWith('articles/') ? readArticleAddress(name.slice('articles/'.length)) : null) ?? {};
    const manifest = `data/${dataPath.manifest()}`;
    if (id === undefined || !this.has(manifest)) return false;
    this.#ids ??= (JSON.parse(this.read(manifest)) as Manifest).ids;
    const path = `data/${dataPath.ids(this.#ids, id)}`;
    const shard = this.#shards.get(path) ?? (this.has(path) ? (JSON.parse(this.read(path)) as IdShard) : {});
    this.#shards.set(path, shard);
    const place = shard[id];
    return typeof place === 'object' && place?.slug === slug;
  }

  /** `/regions/syria` for `regions/syria/index.html`, below the base. */
  #addressOf(file: string): string {
    return this.#base + file.replace(/(?:^|\/)index\.html$/u, '');
  }
}
