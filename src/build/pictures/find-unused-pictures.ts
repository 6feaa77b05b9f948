import type { SeedList } from '../seeds/list-seeds.ts';
import type { Problem } from '../text/problem.ts';
import type { SeedPicture } from './seed-picture.ts';

/**
 * A warning for each picture that no article shows. `read` are the pictures of each article that could be read: where one could not, or
 * is a draft, the warning says that it looked at the others.
 */
export function findUnusedPictures(
  { files, unreadable, pictures }: SeedList,
  read: readonly (readonly SeedPicture[])[],
): readonly Problem[] {
  const isSure = read.length === files.length && unreadable.length === 0;
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
      found: isSure ? 'none' : 'none among those that are read',
    }));
}
