import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { BuiltSite } from './build-site.ts';

/** A page of a built site. */
export interface SitePage {
  /** Its address without the base: `/regions/syria`; `404.html` is `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** Parses every page of a built site, without running scripts. */
export function readPages({ folder }: BuiltSite): SitePage[] {
  const files = listFiles(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const address = `/${file.replace(/(?:^|\/)index\.html$/u, '')}`;
    return { address, html, document: new JSDOM(html).window.document };
  });
}

/** The page at an address; throws where there is none. */
export function pageAt(pages: readonly SitePage[], address: string | RegExp): SitePage {
  const page = pages.find((entry) =>
    typeof address === 'string' ? entry.address === address : address.test(entry.address),
  );
  if (page === undefined) throw new Error(`the site has no ${address}`);
  return page;
}

/** All files of a folder, as paths below it with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`.replace(/^\/+/u, ''))
    .toSorted();
}

/** The value of an element's attribute; throws where the element or the attribute is missing. */
export function attributeOf(document: Document, selector: string, name: string): string {
  const value = document.querySelector(selector)?.getAttribute(name);
  if (value === undefined || value === null) throw new Error(`there is no ${selector} with ${name}`);
  return value;
}
