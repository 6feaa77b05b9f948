import type { Manifest, VolumeFacets } from '#news/archive/archive.ts';
import { dataPath, undated } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import type { ReadFile } from './data-reader.ts';
import { countPages } from './list-pages.ts';

/** A page of a month, or of what is undated. */
export interface DatePlace {
  /** `2022-01`, or `undated`. */
  readonly month: string;
  /** From 1, the oldest articles first: a page that is full never changes. */
  readonly page: number;
}

export interface DatePage {
  /** The oldest first. */
  readonly items: readonly Summary[];
  readonly total: number;
  readonly pages: number;
  /** What stands before and after it, over the ends of months; null where nothing does. */
  readonly earlier: DatePlace | null;
  readonly later: DatePlace | null;
}

/** Reads one page of a month from the month's own files; null where the archive has no such month or page. */
export async function loadDatePage(
  read: ReadFile,
  { volumes }: Pick<Manifest, 'volumes'>,
  { month, page }: DatePlace,
): Promise<DatePage | null> {
  // The order of time, in which what is undated has no place.
  const all = volumes.filter((volume) => (volume.month === undated) === (month === undated)).toReversed();
  const at = all.findIndex((volume) => volume.month === month);
  const volume = all[at];
  const pages = countPages(volume?.count ?? 0);
  if (volume === undefined || page < 1 || page > pages) return null;
  const { lists } = await read<VolumeFacets>(dataPath.facets(volume));
  const [before, after] = [at === 0 ? undefined : all[at - 1], all[at + 1]];
  return {
    items: await read<readonly Summary[]>(dataPath.list(month, page - 1, lists[page - 1] ?? '')),
    total: volume.count,
    pages,
    earlier:
      page > 1 ? { month, page: page - 1 } : before ? { month: before.month, page: countPages(before.count) } : null,
    later: page < pages ? { month, page: page + 1 } : after ? { month: after.month, page: 1 } : null,
  };
}
