import type { Redirect } from './redirect-page.ts';

/** Rules of Netlify and Cloudflare Pages. */
export const rulesFile = '_redirects';

/** Addresses for nginx, which docs/nginx.conf includes. */
export const mapFile = 'redirects.map';

/** Rules that Cloudflare Pages follows (https://developers.cloudflare.com/pages/configuration/redirects/). */
const mostRules = 2000;

/**
 * The rules for hosts that read `_redirects`: of old addresses, to those of the articles. Netlify shows a page that is there unless a
 * rule is forced, with a mark that Cloudflare does not know: `isForced` on the first. Elsewhere as many as Cloudflare follows, those of
 * the newest articles; the pages at the others lead on too.
 */
export function redirectRules(redirects: readonly Redirect[], base: string, isForced: boolean): string {
  const lines = redirects.flatMap(({ from, to }) =>
    spellings(from).map((path) => `${encodeURI(base + path)} ${encodeURI(base + to)} ${isForced ? '301!' : '301'}\n`),
  );
  return (isForced ? lines : lines.slice(0, mostRules)).join('');
}

/** The same as pairs of a map of nginx, which compares decoded paths. */
export function redirectMap(redirects: readonly Redirect[], base: string): string {
  return redirects
    .flatMap(({ from, to }) =>
      spellings(from).map(
        (path) => `"${(base + path).replaceAll(/["\\]/gu, String.raw`\$&`)}" "${encodeURI(base + to)}";\n`,
      ),
    )
    .join('');
}

/** With a slash at its end and without, but for the name of a file. */
const spellings = (path: string) => (/\.html?$/iu.test(path) ? [path] : [path, `${path}/`]);
