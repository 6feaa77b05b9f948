/** Limits of a sitemap: https://www.sitemaps.org/protocol.html (`bytes` uncompressed). */
export const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Writes `robots.txt` and, where there is a `siteUrl`, `sitemap.xml`: an index of sitemaps, which need absolute addresses.
 * They lie beside it, since a sitemap covers only its folder and those below. Each is given to `write` as soon as it is
 * full. There is no `lastmod`: nothing states when an article was changed.
 */
export class CrawlerFiles {
  readonly #siteUrl: string | null;
  readonly #write: (path: string, text: string) => void;
  readonly #limits: typeof sitemapLimits;
  readonly #sitemaps: string[] = [];

  constructor(siteUrl: string | null, write: (path: string, text: string) => void, limits = sitemapLimits) {
    this.#siteUrl = siteUrl;
    this.#write = write;
    this.#limits = limits;
  }

  /**
   * Adds addresses (`/regions/syria`), in their order, to `sitemap-<name>.xml` and, beyond the limits, `-2.xml` and so on.
   */
  add(name: string, addresses: readonly string[]): void {
    if (this.#siteUrl === null) return;
    const frame = list('urlset', []).length;
    let entries: string[] = [];
    let bytes = frame;
    let part = 1;
    const close = () => {
      if (entries.length > 0) this.#add(`sitemap-${name}${part === 1 ? '' : `-${part}`}.xml`, list('urlset', entries));
      [entries, bytes, part] = [[], frame, part + 1];
    };
    for (const address of addresses) {
      const entry = locate('url', this.#siteUrl + address);
      if (entries.length === this.#limits.addresses || bytes + entry.length > this.#limits.bytes) close();
      entries.push(entry);
      bytes += entry.length;
    }
    close();
  }

  /** Writes `sitemap.xml` and `robots.txt`. Call once, after the last addresses. */
  close(): void {
    const lines = ['User-agent: *', 'Allow: /'];
    if (this.#siteUrl !== null) {
      const entries = this.#sitemaps.map((path) => locate('sitemap', `${this.#siteUrl}/${path}`));
      this.#write('sitemap.xml', list('sitemapindex', entries));
      lines.push('', `Sitemap: ${this.#siteUrl}/sitemap.xml`);
    }
    this.#write('robots.txt', `${lines.join('\n')}\n`);
  }

  #add(path: string, xml: string): void {
    this.#sitemaps.push(path);
    this.#write(path, xml);
  }
}

/** An entry in ASCII: a URL escapes all characters that XML does not allow, except these two. */
function locate(element: 'url' | 'sitemap', url: string): string {
  const loc = new URL(url).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return `<${element}><loc>${loc}</loc></${element}>\n`;
}

function list(element: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="${namespace}">\n${entries.join('')}</${element}>\n`;
}
