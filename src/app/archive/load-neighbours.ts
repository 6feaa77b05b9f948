import type { Manifest } from '#news/archive/archive.ts';
import type { ArticleLink, Neighbours } from '#news/article/article.ts';
import type { ReadFile } from './data-reader.ts';
import { loadRange } from './load-list.ts';

/**
 * Finds what stands beside an article of the archive, from the lists of its month and, at a month's end, of the one
 * beside it: four small files at the most, however large the archive is.
 */
export async function loadNeighbours(
  read: ReadFile,
  { volumes }: Manifest,
  { id, month, position }: Pick<ArticleLink, 'id' | 'month' | 'position'>,
): Promise<Neighbours> {
  const months = volumes.map((volume) => ({ volume, count: volume.count, positions: null }));
  const own = volumes.findIndex((volume) => volume.month === month);
  const newer = volumes.slice(0, own + 1).reduce((sum, { count }) => sum + count, 0);
  const at = newer - 1 - position;
  const items = await loadRange(read, { months, only: null }, 'newest', Math.max(0, at - 1), at + 2);
  const here = items.findIndex((item) => item.id === id);
  return { newer: items[here - 1] ?? null, older: items[here + 1] ?? null };
}
