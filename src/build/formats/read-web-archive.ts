import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { openPromise } from 'yauzl';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import { leftOut, type Found, type ImportTools } from './imported-item.ts';
import { decodePage, gunzipped, nameInSource, readChunks } from './open-source.ts';
import { pathOfAddress } from './page-address.ts';
import { pageArticle } from './page-article.ts';

/** Bytes; no page of text is larger, and what is larger is not held in memory. */
const largestPage = 50_000_000;
const limit = { maxOutputLength: largestPage };

/** A page's latest capture: where it stands among the records. */
interface Capture {
  readonly date: string;
  readonly number: number;
}

/** What is known after a first reading. */
interface Survey {
  /** By address. */
  readonly captures: Map<string, Capture>;
  /** Addresses that led to another, by that one: former addresses of its article. */
  readonly redirects: Map<string, string>;
}

/**
 * Reads web archives: WARC and WACZ. An address that was captured more than once gives one article, of its latest capture;
 * so records are read twice. Redirects lead to their page, revisits say that nothing had changed.
 */
export async function* readWebArchive(
  files: readonly string[],
  root: string,
  tools: ImportTools,
): AsyncGenerator<Found> {
  const survey: Survey = { captures: new Map(), redirects: new Map() };
  // A file is read twice: each reading is half of the progress.
  const onBytes = (bytes: number) => tools.onBytes(bytes / 2);
  let number = 0;
  for (const file of files) {
    for await (const record of recordsOf(file, onBytes)) {
      number += 1;
      surveyRecord(record, number, survey, tools);
    }
  }
  number = 0;
  for (const file of files) {
    for await (const record of recordsOf(file, onBytes)) {
      number += 1;
      if (!isPage(record)) continue;
      const address = addressOf(record);
      const name = `${nameInSource(file, root)}: ${address}`;
      if (survey.captures.get(address)?.number !== number)
        yield leftOut(`warc-older:${address}#${number}`, name, 'an older capture of the same address');
      else yield withFormer(await readPage(record, address, name, tools), address, survey);
    }
  }
}

function surveyRecord(
  record: WARCRecord,
  number: number,
  { captures, redirects }: Survey,
  { counts }: ImportTools,
): void {
  counts.add('records');
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  if (record.warcType === 'revisit') counts.add('revisits');
  if (record.warcType === 'response' && status >= 300 && status < 400 && status !== 304) {
    counts.add('redirects');
    const to = header(record, 'location');
    if (URL.canParse(to, addressOf(record)))
      redirects.set(addressOf(record), new URL(to, addressOf(record)).href.replace(/#.*$/u, ''));
  }
  if (!isPage(record)) return;
  counts.add('captures of HTML pages');
  const [address, date] = [addressOf(record), record.warcDate ?? ''];
  const last = captures.get(address);
  if (last === undefined || last.date <= date) captures.set(address, { date, number });
}

/** An article with the addresses that led to it by redirects, one or several in a row, on its own host. */
function withFormer(found: Found, address: string, { redirects }: Survey): Found {
  if (found.kind !== 'article') return found;
  const former: string[] = [];
  let targets = new Set([address]);
  for (let step = 0; step < 10 && targets.size > 0; step += 1) {
    const before = [...redirects]
      .filter(([from, to]) => targets.has(to) && !former.includes(from))
      .map(([from]) => from);
    former.push(...before);
    targets = new Set(before);
  }
  const host = (url: string) => new URL(url).host.replace(/^www\./u, '');
  const paths = former
    .filter((from) => host(from) === host(address))
    .map((from) => pathOfAddress(from, found.item.lost));
  const addresses = [...new Set([...found.item.addresses, ...paths.filter((path) => path !== null)])];
  return { kind: 'article', item: { ...found.item, addresses } };
}

/** An answer with a page, as opposed to a picture, an error or a redirect. */
function isPage(record: WARCRecord): boolean {
  if (record.warcType === 'resource')
    return /\bx?html\b/iu.test(record.warcContentType ?? '') && !/^file:/iu.test(addressOf(record));
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  return (
    record.warcType === 'response' &&
    status >= 200 &&
    status < 300 &&
    /\bx?html\b/iu.test(header(record, 'content-type'))
  );
}

async function readPage(record: WARCRecord, address: string, name: string, tools: ImportTools): Promise<Found> {
  const key = `warc:${address}`;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The bytes as they were sent: how they are packed is read here, for servers say what is not so.
  for await (const chunk of record.reader) {
    size += chunk.length;
    if (size > largestPage) return leftOut(key, name, 'a page of more than 50 MB');
    chunks.push(chunk);
  }
  const body = unpacked(Buffer.concat(chunks), record);
  if (body === null)
    return leftOut(key, name, `packed in a way that cannot be read (${header(record, 'content-encoding')})`);
  const [, charset = null] = /charset\s*=\s*["']?([\w-]+)/iu.exec(header(record, 'content-type')) ?? [];
  const { pathname } = URL.canParse(address) ? new URL(address) : { pathname: '/' };
  return pageArticle({ key, name, html: decodePage(body, charset), address, path: pathname }, tools);
}

/** The body of an answer: its chunks joined where it is in chunks, and decompressed. Null where it cannot be. */
export function unpacked(bytes: Buffer, record: Pick<WARCRecord, 'httpHeaders'>): Buffer | null {
  const said = (name: string) => (record.httpHeaders?.headers.get(name) ?? '').toLowerCase();
  // Archives keep bodies that they have joined already, and leave the header.
  let body = said('transfer-encoding').includes('chunked') ? (joinChunks(bytes) ?? bytes) : bytes;
  try {
    for (const coding of said('content-encoding')
      .split(/\s*,\s*/u)
      .toReversed()) {
      if (/^(?:x-)?gzip$/u.test(coding)) body = isGzip(body) ? gunzipSync(body, limit) : body;
      else if (coding === 'br') body = brotli(body);
      else if (coding === 'deflate')
        body = (body[0] ?? 0) % 16 === 8 ? inflateSync(body, limit) : inflateRawSync(body, limit);
      else if (coding !== '' && coding !== 'identity') return null;
    }
    return body;
  } catch {
    return null;
  }
}

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Brotli has no mark: what is text already was decompressed when it was kept. */
function brotli(bytes: Buffer): Buffer {
  return /^\s*<(?:!doctype|html|\?xml|head|!--)/iu.test(bytes.toString('latin1', 0, 200))
    ? bytes
    : brotliDecompressSync(bytes, limit);
}

/** The body that was sent in chunks; null where it is in none. */
function joinChunks(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf('\r\n', at, 'latin1');
    const line = end < 0 ? '' : bytes.toString('latin1', at, end);
    const [, size] = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/iu.exec(line) ?? [];
    if (size === undefined) return parts.length > 0 && at >= bytes.length ? Buffer.concat(parts) : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
}

const addressOf = (record: WARCRecord) => (record.warcTargetURI ?? '').replace(/^<|>$/gu, '').replace(/#.*$/u, '');

const header = (record: WARCRecord, name: string) => record.httpHeaders?.headers.get(name) ?? '';

/** The records of a file: of a WARC, or of all that are in a WACZ. */
async function* recordsOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<WARCRecord> {
  if (!/\.wacz$/iu.test(file)) {
    yield* new WARCParser(readChunks(file, onBytes), { keepHeadersCase: false });
    return;
  }
  for await (const stream of entriesOf(file, onBytes)) yield* new WARCParser(gunzipped(stream));
}

/** The archives in a WACZ, which is a zip, one after the other. */
async function* entriesOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<AsyncIterable<Buffer>> {
  try {
    const zip = await openPromise(file);
    for await (const entry of zip.eachEntry())
      if (/^archive\/.*\.warc(?:\.gz)?$/iu.test(entry.fileName)) {
        onBytes(entry.compressedSize);
        yield await zip.openReadStreamPromise(entry);
      }
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new OwnerError(`${quoteName(file)}: expected a WACZ, found: ${found}`, { cause: error });
  }
}
