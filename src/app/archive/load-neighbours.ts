import type { Manifest } from '#news/archive/archive.ts';
import type { ArticleLink, Neighbours } from '#news/article/article.ts';
import type { ReadFile } from './data-reader.ts';
import { loadRange } from './load-list.ts';

/**
 * Finds the previous and the next article, from the lists of the article's month and, at either end of a month, of the
 * adjacent one: at most four small files, whatever the archive's size.
 */
export async function loadNeighbours(
  read: ReadFile,
  { volumes }: Manifest,
  { id, month, position }: Pick<ArticleLink, 'id' | 'month' | 'position'>,
): Promise<Neighbours> {
  const months = volumes.map((volume) => ({ volume, count: volume.count, positions: null }));
  const monthIndex = volumes.findIndex((volume) => volume.month === month);
  const newer = volumes.slice(0, monthIndex + 1).reduce((sum, { count }) => sum + count, 0);
  const offset = newer - 1 - position;
  const items = await loadRange(read, { months, only: null }, 'newest', Math.max(0, offset - 1), offset + 2);
  const index = items.findIndex((item) => item.id === id);
  return { newer: items[index - 1] ?? null, older: items[index + 1] ?? null };
}
