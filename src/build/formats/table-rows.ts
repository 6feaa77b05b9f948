import { parse as csvParser } from 'csv-parse';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import type { ImportTools } from './imported-item.ts';
import { readLines, readTextChunks, readWhole } from './open-source.ts';

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a table, by the ending of its name: CSV or TSV, JSONL, or a list in JSON. A mistake names file and line. */
export async function* rowsOf(file: string, name: string, tools: ImportTools): AsyncGenerator<Row> {
  const plain = file.replace(/\.gz$/iu, '');
  if (/\.(?:csv|tsv)$/iu.test(plain)) yield* csvRows(file, name, tools);
  else if (/\.(?:jsonl|ndjson)$/iu.test(plain)) yield* jsonLines(file, name, tools);
  else yield* jsonList(file, name, tools);
}

async function* csvRows(file: string, name: string, { onBytes }: ImportTools): AsyncGenerator<Row> {
  const parser = csvParser({
    bom: true,
    columns: (head: string[]) => head.map((column, at) => column.trim() || `column ${at + 1}`),
    delimiter: await delimiterOf(file),
    // Exports of Wix have a blank before a quotation mark.
    ltrim: true,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
  });
  const feed = (async () => {
    for await (const text of readTextChunks(file, onBytes))
      if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve));
    parser.end();
  })();
  feed.catch((error: unknown) => parser.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    yield* parser as AsyncIterable<Row>;
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    const line = typeof error === 'object' && error !== null && 'lines' in error ? String(error.lines) : '1';
    throw new OwnerError(
      `${quoteName(name)}:${line}:1: error: expected CSV, found: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  await feed;
}

/** What parts the columns of the first line: the commonest of comma, semicolon and tab. */
async function delimiterOf(file: string): Promise<string> {
  for await (const line of readLines(file, () => undefined)) {
    const counts = [',', ';', '\t', '|'].map((mark) => [mark, line.split(mark).length] as const);
    return counts.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ',';
  }
  return ',';
}

async function* jsonLines(file: string, name: string, { onBytes }: ImportTools): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of readLines(file, onBytes)) {
    number += 1;
    if (line.trim() === '') continue;
    yield rowOf(
      parseJson(line.replace(/^\u{feff}/u, ''), `${quoteName(name)}:${number}:1`),
      `${quoteName(name)}:${number}:1`,
    );
  }
}

async function* jsonList(file: string, name: string, { onBytes }: ImportTools): AsyncGenerator<Row> {
  const text = (await readWhole(file, onBytes)).toString('utf8').replace(/^\u{feff}/u, '');
  const json = parseJson(text, `${quoteName(name)}:1:1`);
  // `{"articles": [...]}` is a list too.
  const list = Array.isArray(json)
    ? (json as unknown[])
    : Object.values(json ?? {}).find((value) => Array.isArray(value) && value.length > 0);
  for (const value of (list ?? [json]) as unknown[]) yield rowOf(value, `${quoteName(name)}:1:1`);
}

/** JSON of a place in a file; an error names it. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OwnerError(
      `${place}: error: expected JSON, found: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

function rowOf(value: unknown, place: string): Row {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw new OwnerError(
    `${place}: error: expected an object with the fields of an article, found ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}`,
  );
}
