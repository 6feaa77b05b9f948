import type { VolumeEntry } from '#news/archive/archive.ts';
import { undated } from '#news/archive/archive.ts';
import type { Sort } from '#news/filters/filters.ts';
import type { Selection } from '../archive/select-articles.ts';

/** The volume and position of an article: enough to read it. */
export interface ArticlePosition {
  readonly volume: VolumeEntry;
  readonly position: number;
}

/**
 * The first `limit` articles of a search in an order; fewer where there are not as many. Undated articles come last in
 * either order of time.
 */
export function orderMatches({ months, ranked }: Selection, sort: Sort, limit: number): readonly ArticlePosition[] {
  if (sort === 'best') {
    const volumes = new Map(months.map(({ volume }) => [volume.month, volume]));
    return ranked.slice(0, limit).flatMap(({ month, position }) => {
      const volume = volumes.get(month);
      return volume === undefined ? [] : [{ volume, position }];
    });
  }
  const isOldest = sort === 'oldest';
  const dated = months.filter(({ volume }) => volume.month !== undated);
  const ordered: ArticlePosition[] = [];
  for (const { volume, positions } of [
    ...(isOldest ? dated.toReversed() : dated),
    ...months.filter(({ volume: { month } }) => month === undated),
  ]) {
    if (ordered.length >= limit) break;
    const ascending = positions ?? [];
    for (const position of isOldest ? ascending : ascending.toReversed()) ordered.push({ volume, position });
  }
  return ordered.slice(0, limit);
}
