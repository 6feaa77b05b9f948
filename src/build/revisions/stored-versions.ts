import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isArticleId } from '#news/addresses/is-article-id.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';

/** The folder beside the articles that keeps how they read before: `.revisions/<id>/<date>.txt`. */
export const revisionsFolder = '.revisions';

/** A text that an article had until it was changed. */
export interface StoredVersion {
  /** The day of the change, ISO. */
  readonly date: string;
  /** Of several on a day, 1 is the first. */
  readonly number: number;
  /** The name of its file. */
  readonly name: string;
}

const versionName = /^(?<date>\d{4}-\d{2}-\d{2})(?:-(?<number>[2-9]|[1-9]\d{1,3}))?\.txt$/u;

/** The name of a version's file: `2026-05-03.txt`, `2026-05-03-2.txt`. */
export const nameOfVersion = (date: string, number: number) => `${date}${number === 1 ? '' : `-${number}`}.txt`;

/** The ids of articles of which earlier texts are kept; none where the folder cannot be opened. */
export function listRevised(folder: string): readonly string[] {
  return namesIn(join(folder, revisionsFolder)).filter(isArticleId);
}

/** The earlier texts of an article, newest first. Files of other names are the owner's own. */
export function listVersions(folder: string, id: string): readonly StoredVersion[] {
  const versions = namesIn(join(folder, revisionsFolder, id)).flatMap((name): StoredVersion[] => {
    const { date, number = '1' } = versionName.exec(name)?.groups ?? {};
    return date === undefined ? [] : [{ date, number: Number(number), name }];
  });
  return versions.toSorted((a, b) => (a.date === b.date ? b.number - a.number : a.date < b.date ? 1 : -1));
}

/** The text of a file; null where it cannot be read, or is not in UTF-8. */
export function readVersion(path: string): string | null {
  try {
    return decodeUtf8(readRegularFile(path));
  } catch {
    return null;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
