import type { Losses } from '../markup/losses.ts';

/**
 * The path of an article's old address; null where there is none, or where it is
 * the front page. One with a query, or inside a page, cannot answer on a host of files: it is lost, and counted.
 */
export function pathOfAddress(address: string, lost: Losses): string | null {
  try {
    const { pathname, search, hash } = new URL(address, 'https://a.example');
    if (search !== '') lost.add('address with a query');
    if (hash.length > 1) lost.add('address inside a page');
    return pathname === '/' || search !== '' || hash.length > 1 ? null : pathname;
  } catch {
    return null;
  }
}

/** The last part of a path that tells a page from others, without its ending. */
export function slugOfPath(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '' && !/^index\.\w+$/u.test(part));
  const last = parts.at(-1)?.replace(/\.(?:x?html?|php|aspx?|jsp)$/iu, '');
  return last === undefined || last === '' ? null : last;
}
