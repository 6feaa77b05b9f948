import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LastSite } from '../archive/last-site.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * What each article gets: the newest `prerender` a page, the newest `shareImages` also an image. Articles that do not show
 * their language have `language`, or else that of most; where no article shows one, the first of `languages`.
 */
export interface PlanScope extends Pick<Settings, 'prerender' | 'shareImages' | 'languages' | 'language' | 'timeZone'> {
  readonly today: string;
  /** The folder for parsed articles. */
  readonly work: string;
  /** What is shown of articles that cannot be read. */
  readonly lastSite: LastSite;
  /** The files that the last build read. */
  readonly lastFiles: readonly string[];
  /** How many earlier texts of an article are shown. */
  readonly revisions: number;
  /** Whether texts that have changed since the last site are to be kept. */
  readonly keepsVersions: boolean;
  /** Where the files of pictures are made; null where they are shown as they are. */
  readonly store: string | null;
}

/** The scope of a build into the folder `site`; `work` is the folder for parsed articles. */
export function scopeOf(
  { siteUrl, shareImages, prerender, languages, language, timeZone, revisions, keepsTable }: Settings,
  { site, ...rest }: Pick<PlanScope, 'today' | 'work' | 'lastFiles' | 'store'> & { readonly site: string },
): PlanScope {
  return {
    ...rest,
    prerender,
    // Nobody can refer to an image of a site without an address.
    shareImages: siteUrl === null ? 0 : shareImages,
    languages,
    language,
    timeZone,
    revisions,
    // Without the table nothing tells which texts have changed.
    keepsVersions: keepsTable,
    lastSite: new LastSite((path) => readText(join(site, 'data', path))),
  };
}

export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
