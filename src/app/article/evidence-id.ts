import { regionByCode } from '#news/regions/regions.ts';

/** The fragment that lights up a region's evidence on an article: `about-syria`. */
export function evidenceId(code: string): string {
  return `about-${regionByCode(code)?.slug ?? code.toLowerCase()}`;
}
