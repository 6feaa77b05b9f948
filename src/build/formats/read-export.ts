import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import { isPictureName } from '../text/picture-name.ts';
import { leftOut, type Found, type ImportTools } from './imported-item.ts';
import { nameInSource, readLines } from './open-source.ts';
import { parseJson } from './table-rows.ts';

/** A line of an export that holds a file of the archive, or names a picture of it. */
export interface ExportedFile {
  readonly datelineExport: 1;
  readonly kind: 'file' | 'picture';
  readonly file: string;
  /** Its text in UTF-8, or its bytes where it is in another encoding. */
  readonly content?: string;
  readonly base64?: string;
}

/** Reads the JSONL of `dateline export`, which holds the files of the archive beside what can be said of each article. */
export async function* readExport(files: readonly string[], root: string, tools: ImportTools): AsyncGenerator<Found> {
  for (const file of files) {
    let line = 0;
    for await (const text of readLines(file, tools.onBytes)) {
      line += 1;
      if (text.trim() === '') continue;
      const place = `${quoteName(nameInSource(file, root))}:${line}:1`;
      const row = parseJson(text, place) as Partial<ExportedFile>;
      if (row.datelineExport !== 1)
        throw new OwnerError(`${place}: error: expected a line of "dateline export", found ${text.slice(0, 60)}`);
      if (row.kind === 'file' || row.kind === 'picture') yield foundFile(row, place, tools);
      else tools.counts.add('articles');
    }
  }
}

function foundFile(
  { kind, file = '', content, base64 = '' }: Partial<ExportedFile>,
  place: string,
  { picture }: ImportTools,
): Found {
  const parts = file.split('/');
  const isInside = parts.every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/u.test(file);
  if (!isInside || !(kind === 'picture' ? isPictureName(file) : /\.(?:txt|md|yaml|tsv)$/u.test(file)))
    throw new OwnerError(`${place}: error: expected the name of a file of an archive, found "${file}"`);
  const key = `file:${file}`;
  const bytes = content === undefined ? Buffer.from(base64, 'base64') : Buffer.from(content);
  if (kind === 'file') return { kind: 'file', item: { key, file, content: bytes } };
  const from = picture(`/${file}`);
  if (from === null) return leftOut(key, file, 'a picture that --uploads does not have');
  return { kind: 'file', item: { key, file, content: { from } } };
}

/** Whether a text begins as such an export does. */
export const isExport = (head: string): boolean => /^[\s\u{feff}]*\{"datelineExport":1,/u.test(head);
