/** A fault of a built site. */
export interface SiteFault {
  /** Path below the site's folder. */
  readonly file: string;
  readonly expected: string;
  readonly found: string;
}

/** `regions/syria/index.html: expected one h1, found 2` */
export function formatFault({ file, expected, found }: SiteFault): string {
  return `${file}: expected ${expected}, found ${found}`;
}
