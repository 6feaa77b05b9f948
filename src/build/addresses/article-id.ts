import { hashOf } from '../seeds/text-hash.ts';

/**
 * The id of an article that no table knows yet, from its file's path below the archive's folder (with `/`; NFC, since
 * macOS writes names decomposed). `again` gives another where the first belongs to an article that has moved away.
 */
export function newArticleId(file: string, again = 0): string {
  return hashOf(again === 0 ? file : `${file}\n${again}`, 10);
}
