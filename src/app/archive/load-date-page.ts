import type { Manifest, VolumeFacets } from '#news/archive/archive.ts';
import { dataPath, undated } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import type { ReadFile } from './data-reader.ts';
import { countPages } from './list-pages.ts';

/** Identifies a page of a month, or of the undated articles. */
export interface DatePlace {
  /** `2022-01`, or `undated`. */
  readonly month: string;
  /** From 1, the oldest articles first, so that a full page never changes. */
  readonly page: number;
}

/** The articles of a page of a month. */
export interface DatePage {
  /** The oldest first. */
  readonly items: readonly Summary[];
  readonly total: number;
  readonly pages: number;
  /** The previous and the next page, across months; null where there is none. */
  readonly earlier: DatePlace | null;
  readonly later: DatePlace | null;
}

/** Reads one page of a month from the month's own files; null where the archive has no such month or page. */
export async function loadDatePage(
  read: ReadFile,
  { volumes }: Pick<Manifest, 'volumes'>,
  { month, page }: DatePlace,
): Promise<DatePage | null> {
  // Ordered by time, which undated articles have none of: they are separate.
  const monthsInOrder = volumes.filter((volume) => (volume.month === undated) === (month === undated)).toReversed();
  const at = monthsInOrder.findIndex((volume) => volume.month === month);
  const volume = monthsInOrder[at];
  const pages = countPages(volume?.count ?? 0);
  if (volume === undefined || page < 1 || page > pages) return null;
  const { lists } = await read<VolumeFacets>(dataPath.facets(volume));
  const [before, after] = [at === 0 ? undefined : monthsInOrder[at - 1], monthsInOrder[at + 1]];
  return {
    items: await read<readonly Summary[]>(dataPath.list(month, page - 1, lists[page - 1] ?? '')),
    total: volume.count,
    pages,
    earlier:
      page > 1 ? { month, page: page - 1 } : before ? { month: before.month, page: countPages(before.count) } : null,
    later: page < pages ? { month, page: page + 1 } : after ? { month: after.month, page: 1 } : null,
  };
}
