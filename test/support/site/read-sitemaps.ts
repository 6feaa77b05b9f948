import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { BuiltSite } from './build-site.ts';

/** The URLs of a sitemap or a sitemap index; throws where the XML is malformed or of another type. */
export function sitemapUrls(xml = ''): string[] {
  const { documentElement } = new JSDOM(xml, { contentType: 'application/xml' }).window.document;
  const { namespaceURI, localName, children } = documentElement;
  if (namespaceURI !== 'http://www.sitemaps.org/schemas/sitemap/0.9') throw new Error(`namespace ${namespaceURI}`);
  const item = localName === 'urlset' ? 'url' : 'sitemap';
  return [...children].map((element) => {
    const [loc, ...others] = element.children;
    if (element.localName !== item || loc?.localName !== 'loc' || others.length > 0) throw new Error(element.outerHTML);
    return loc.textContent;
  });
}

/** All URLs in the sitemaps of a built site's `sitemap.xml`. */
export function listedUrls({ folder, siteUrl }: BuiltSite): string[] {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const parts = sitemapUrls(read('sitemap.xml'));
  return parts.flatMap((part) => sitemapUrls(read(part.slice(`${siteUrl}/`.length))));
}
