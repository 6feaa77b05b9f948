import { decodePercent } from '../text/decode-percent.ts';

/** Where this site's own pages and files lie: no old address is answered there. */
const own = new Set(
  'articles regions tags dates search saved about people organisations assets data cards pictures index.html 404.html'.split(
    ' ',
  ),
);

/** What an old address is, for messages. */
export const oldAddressForm = 'the path of a page on the earlier site, such as /2019/05/ferry.html';

/**
 * The path of a page on an earlier site, in one form: `/2019/05/ferry.html`. A whole URL gives its path. Null where it cannot be
 * answered: with a query, within this site's own addresses, or where it could name another file than a page of its own.
 */
export function readOldAddress(text: string): string | null {
  const path = decodePercent(text.trim().replace(/^https?:\/\/[^/?#]+/iu, ''));
  const parts = path.split('/').filter((part) => part !== '');
  const [first = ''] = parts;
  // Some file systems know no difference of case, and what begins with a dot is a host's.
  if (!path.startsWith('/') || path.length > 300 || /[?#\\:*"<>|\p{Cc}]/u.test(path)) return null;
  if (first === '' || own.has(first.toLowerCase()) || parts.some((part) => part.startsWith('.') || part.length > 80))
    return null;
  // At the top lie feeds, sitemaps and what a host reads; a page below another page's file has no place.
  if (parts.length === 1 && /\.(?!html?$)[^.]*$/iu.test(first)) return null;
  return parts.slice(0, -1).some(isFile) ? null : `/${parts.join('/')}`;
}

/** The file by which a host without rules answers it: as it is where it ends in `.html`, else a folder's page. */
export function fileOfOldAddress(path: string): string {
  return isFile(path) ? path.slice(1) : `${path.slice(1)}/index.html`;
}

const isFile = (part: string) => /\.html?$/iu.test(part);
