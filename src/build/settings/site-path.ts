/** Unreserved characters of a URL (RFC 3986, 2.3): others would be written in several ways. */
const plainPath = /^[\w\-./~]*$/u;

export const aPath = 'a path such as /news/';

/** A path with a slash at both ends, and one between parts. */
export function toBase(path: string): string {
  return `/${path}/`.replace(/\/+/gu, '/');
}

/** Whether the path of an address has no other characters than `A-Z a-z 0-9 - . _ ~`. */
export function isPlainPath(path: string): boolean {
  return plainPath.test(path);
}

/** Whether a text may be the path of a site: "./" and "../" lead to another place from each page. */
export function isSitePath(text: string): boolean {
  return (
    isPlainPath(text) &&
    !toBase(text)
      .split('/')
      .some((part) => /^\.+$/u.test(part))
  );
}
