import { readSeedBytes } from '../seeds/seed-bytes.ts';
import { hashText } from '../seeds/text-hash.ts';
import type { UnreadFile } from './assign-ids.ts';
import { minHash } from './min-hash.ts';

/**
 * What can be told of the text of an article that cannot be read, so that it is recognised under another name: its bytes
 * taken for UTF-8, whatever they are. Nothing where the file cannot be opened.
 */
export function readUnread(folder: string, file: string): UnreadFile {
  const bytes = readSeedBytes(folder, file, false);
  if (!bytes.ok) return { file, contentHash: null, minHash: null };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value.source);
  return { file, contentHash: hashText(text), minHash: minHash(text) };
}
