import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { listSource } from '../formats/open-source.ts';
import type { PictureFinder } from '../markup/text-parts.ts';
import { largestFile, readFormat } from '../pictures/picture-format.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import { isPictureFile, pictureFinder } from './find-pictures.ts';

/** Milliseconds that a host may take for a picture. */
const longestFetch = 30_000;

/** Where an import takes pictures from: a folder or a zip of uploads, and with `--fetch` the web. */
export interface Uploads {
  readonly find: PictureFinder;
  /** The bytes of what `find` gave; a text says why there are none. */
  readonly read: (from: string) => Promise<Uint8Array | string>;
  readonly close: () => void;
}

/** Opens the uploads; `path` is null for none. Rejects with an `OwnerError` where a file is no zip. */
export async function openUploads(path: string | null, fetches: boolean): Promise<Uploads> {
  const local = path === null ? noUploads : statSync(path).isDirectory() ? folderUploads(path) : await zipUploads(path);
  return fetches ? withFetching(local) : local;
}

const noUploads: Uploads = { find: () => null, read: () => Promise.resolve('none'), close: () => undefined };

function folderUploads(folder: string): Uploads {
  return {
    find: pictureFinder(listSource(folder)),
    read: (from) => Promise.resolve(readFileSync(from)),
    close: () => undefined,
  };
}

async function zipUploads(path: string): Promise<Uploads> {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { autoClose: false });
    for await (const entry of zip.eachEntry())
      if (isPictureFile(entry.fileName)) entries.set(`/${entry.fileName}`, entry);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new OwnerError(`${quoteName(path)}: expected a folder or a zip of pictures, found: ${found}`, {
      cause: error,
    });
  }
  const read = async (from: string) => {
    const entry = entries.get(from);
    if (entry === undefined || entry.uncompressedSize > largestFile) return 'too large';
    const chunks: Buffer[] = [];
    // The library ends a file that is longer than its entry says.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
  return { find: pictureFinder([...entries.keys()]), read, close: () => zip.close() };
}

/** What the uploads do not have is fetched where it has a whole address. */
function withFetching(local: Uploads): Uploads {
  const addresses = new Map<string, string>();
  const find = (address: string) => {
    const found = local.find(address);
    const plain = address.replace(/[?#].*$/u, '');
    if (found !== null || !/^https?:\/\//iu.test(plain) || !isPictureFile(plain)) return found;
    addresses.set(plain, address);
    return plain;
  };
  const read = (from: string) => {
    const address = addresses.get(from);
    return address === undefined ? local.read(from) : fetchPicture(address);
  };
  return { find, read, close: local.close };
}

async function fetchPicture(address: string): Promise<Uint8Array | string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(longestFetch) });
    if (!response.ok) return `HTTP ${response.status}`;
    if (Number(response.headers.get('content-length') ?? 0) > largestFile) return 'too large';
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > largestFile) return 'too large';
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    return typeof readFormat(bytes) === 'string' ? `no picture (${extname(address)})` : bytes;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
