import { isArticleId } from '#news/addresses/is-article-id.ts';
import { tagFile, type NameRow, type TagRow } from '../seeds/parse-tag-file.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Problem } from '../text/problem.ts';
import { quoteName } from '../text/quote-name.ts';
import type { Addresses } from './assign-ids.ts';

/** For so many unknown files the nearest known one is looked for: that takes a second for each in a large archive. */
const maxGuesses = 5;

/**
 * Finds the articles of rows of `tags.tsv`, and joins the tags of rows of the same one: tags by file. `files` are the
 * articles of the archive, also those that cannot be read; `ids` theirs, as far as they have any. Each row whose article
 * is not known is an error.
 */
export function assignTags(
  rows: readonly TagRow[],
  files: readonly string[],
  ids: Addresses['ids'],
): { readonly tags: ReadonlyMap<string, readonly string[]>; readonly problems: readonly Problem[] } {
  if (rows.length === 0) return { tags: new Map(), problems: [] };
  const named = [...ids].flatMap(([file, { id, former }]) => [id, ...former].map((one) => [one, file] as const));
  const fileOf = new Map([...named, ...files.map((file) => [file, file] as const)]);
  const tags = new Map<string, readonly string[]>();
  const unknown: TagRow[] = [];
  for (const row of rows) {
    const file = fileOf.get(row.article.normalize('NFC'));
    if (file === undefined) unknown.push(row);
    else tags.set(file, joinTags(tags.get(file) ?? [], row.tags));
  }
  const problems = unknown.map(({ article, line }, at): Problem => {
    const near = at < maxGuesses && !isArticleId(article) ? nearestFile(article, files) : null;
    return {
      severity: 'error',
      kind: 'tag-file-article',
      file: tagFile,
      line,
      column: 1,
      expected: 'an article, by its path below this folder or its id of ten characters',
      found: `"${article}"${near === null ? '' : ` (did you mean "${quoteName(near)}"?)`}`,
    };
  });
  return { tags, problems };
}

/** A warning for each name of a tag that no article has, most likely a slip of the pen. */
export function findUnusedNames(names: readonly NameRow[], tags: ReadonlySet<string>): readonly Problem[] {
  const unused = names.filter(({ tag }) => !tags.has(tag));
  return unused.map(({ tag, line }, at): Problem => {
    const near = at < maxGuesses ? nearestWord(tag, [...tags]) : null;
    const found = `"${tag}"${near === null ? '' : ` (did you mean "${near}"?)`}`;
    const place = { file: tagFile, line, column: 'tag:'.length + 1 };
    return { severity: 'warning', kind: 'tag-name-unused', ...place, expected: 'a tag that an article has', found };
  });
}

/** An article's own tags, and those that others add, each once. */
export function joinTags(own: readonly string[], added: readonly string[]): readonly string[] {
  return added.length === 0 ? own : [...new Set([...own, ...added])];
}

/** A file of the same name in another folder, or else one with a name that is misspelt. */
function nearestFile(path: string, files: readonly string[]): string | null {
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  return files.find((file) => nameOf(file) === nameOf(path)) ?? nearestWord(path, files);
}
