import type { SeedList } from '../seeds/list-seeds.ts';
import type { Problem } from '../text/problem.ts';
import type { SeedPicture } from './seed-picture.ts';

/**
 * A warning for each picture that no article shows. `read` are the pictures of each article that could be read: where one could not, it
 * may be the one that shows them, and nothing is said.
 */
export function findUnusedPictures(
  { files, unreadable, twice, closed, pictures }: SeedList,
  read: readonly (readonly SeedPicture[])[],
): readonly Problem[] {
  if (pictures.size === 0 || read.length < files.length || unreadable.length + twice.length + closed.length > 0)
    return [];
  const used = new Set(read.flat().map(({ file }) => file));
  return [...pictures]
    .filter((file) => !used.has(file))
    .map((file) => ({
      severity: 'warning',
      kind: 'picture-unused',
      file,
      line: 1,
      column: 1,
      expected: 'an article that shows it, by its name or by naming it',
      found: 'none',
    }));
}
