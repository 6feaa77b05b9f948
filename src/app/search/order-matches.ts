import type { VolumeEntry } from '#news/archive/archive.ts';
import { undated } from '#news/archive/archive.ts';
import type { Sort } from '#news/filters/filters.ts';
import type { Selection } from '../archive/select-articles.ts';

/** Where an article stands: enough to read it. */
export interface Place {
  readonly volume: VolumeEntry;
  readonly position: number;
}

/** The first `most` articles of a search in an order; all of them where there are fewer. What is undated is the last of both ends. */
export function orderMatches({ months, ranked }: Selection, sort: Sort, most: number): readonly Place[] {
  if (sort === 'best') {
    const volumes = new Map(months.map(({ volume }) => [volume.month, volume]));
    return ranked.slice(0, most).flatMap(({ month, position }) => {
      const volume = volumes.get(month);
      return volume === undefined ? [] : [{ volume, position }];
    });
  }
  const isOldest = sort === 'oldest';
  const dated = months.filter(({ volume }) => volume.month !== undated);
  const places: Place[] = [];
  for (const { volume, positions } of [
    ...(isOldest ? dated.toReversed() : dated),
    ...months.filter(({ volume: { month } }) => month === undated),
  ]) {
    if (places.length >= most) break;
    const ascending = positions ?? [];
    for (const position of isOldest ? ascending : ascending.toReversed()) places.push({ volume, position });
  }
  return places.slice(0, most);
}
