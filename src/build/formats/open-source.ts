import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import iconv from 'iconv-lite';
import { encodingName } from '../text/encodings.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';

/** Names that hold nothing of an archive: of version control, of programs, of systems. */
const passedOver = /^(?:\.|node_modules$|__MACOSX$|Thumbs\.db$)/u;

/** A source's files, as whole paths in the order of their names: the file itself, or all below a folder. */
export function listSource(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !passedOver.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? listSource(join(path, entry.name)) : entry.isFile() ? [join(path, entry.name)] : [],
    );
}

/** A file's path below the source's folder with `/`; its name where the source is the file itself. */
export function nameInSource(path: string, root: string): string {
  const below = relative(root, path);
  return (below === '' ? (path.split(sep).at(-1) ?? path) : below).split(sep).join('/');
}

/** A file's bytes, piece by piece, unpacked where they are gzip. */
export async function* readChunks(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  try {
    yield* gunzipped(counted(createReadStream(path, { highWaterMark: 1 << 18 }), onBytes));
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    const reason = describeSystemError(error) ?? (error instanceof Error ? error.message : String(error));
    throw new OwnerError(`${quoteName(path)}: expected a file that can be unpacked, found: ${reason}`, {
      cause: error,
    });
  }
}

/** Bytes as they are, or unpacked where they are gzip, of one member or many. */
export async function* gunzipped(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const raw = bytes[Symbol.asyncIterator]();
  const first = await raw.next();
  if (first.done === true) return;
  const chunks = startingWith(first.value, raw);
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* isGzip ? (Readable.from(chunks, { objectMode: false }).pipe(createGunzip()) as AsyncIterable<Buffer>) : chunks;
}

/** A whole file, unpacked. */
export async function readWhole(path: string, onBytes: (bytes: number) => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readChunks(path, onBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A file's text, piece by piece, in the encoding that its first bytes name. */
export async function* readTextChunks(path: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  let decoder: iconv.DecoderStream | null = null;
  for await (const chunk of readChunks(path, onBytes)) {
    decoder ??= iconv.getDecoder(statedEncoding(chunk));
    const text = decoder.write(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder?.end();
  if (rest !== undefined && rest !== '') yield rest;
}

/** A file's lines, without their ends. A byte order mark is taken away. */
export async function* readLines(path: string, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  let rest = '';
  for await (const text of readTextChunks(path, onBytes)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/u, '');
  }
  if (rest !== '') yield rest;
}

/** Decodes a page or a document by its mark, what it says of itself, or what the server said; UTF-8 where the bytes are. */
export function decodePage(bytes: Buffer, stated: string | null = null): string {
  try {
    // What is valid UTF-8 is UTF-8, whatever it says: pages that were converted keep their old declaration.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, encodingName(stated ?? '') ?? statedEncoding(bytes, 'windows-1252'));
  }
}

function statedEncoding(bytes: Buffer, otherwise = 'utf-8'): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.toString('latin1', 0, 2048);
  const [, named] =
    /^[\s\u{ef}\u{bb}\u{bf}]*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/iu.exec(head) ??
    /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/iu.exec(head) ??
    [];
  return encodingName(named ?? '') ?? otherwise;
}

async function* counted(chunks: AsyncIterable<Buffer>, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of chunks) {
      onBytes(chunk.length);
      yield chunk;
    }
  } catch (error) {
    const reason = describeSystemError(error);
    if (reason === null) throw error;
    throw new OwnerError(`A file of the source cannot be read: ${reason}.`, { cause: error });
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}
