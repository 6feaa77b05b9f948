import { escapeHtml } from '../text/escape-html.ts';
import { barePolicy } from './page-policy.ts';

/** An address of an earlier site, and the article that it led to. */
export interface Redirect {
  /** Its path (news/addresses/old-address.ts). */
  readonly from: string;
  /** The address of the article. */
  readonly to: string;
  readonly headline: string;
  readonly lang: string;
}

/**
 * The page at an old address: it leads on at once, with a link for browsers that do not follow it, and names the article's
 * address for search engines (https://developers.google.com/search/docs/crawling-indexing/301-redirects). `site` is the address
 * of the site, or its base path where that is not known.
 */
export function redirectPage({ to, headline, lang }: Redirect, site: string): string {
  const url = escapeHtml(site.replace(/\/$/u, '') + to);
  const title = escapeHtml(headline);
  return `<!doctype html><html lang="${escapeHtml(lang)}"><meta charset="utf-8">${barePolicy}<title>${title}</title><link rel="canonical" href="${url}"><meta http-equiv="refresh" content="0; url=${url}"><meta name="robots" content="noindex"><p dir="auto"><a href="${url}">${title}</a></p></html>\n`;
}
