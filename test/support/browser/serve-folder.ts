import { createServer, type Server } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { decodePercent } from '#news/text/decode-percent.ts';
import { mediaTypes } from '#tools/browser/media-types.ts';

/** A running server. `requests` holds the path of each request so far. */
export interface FolderServer {
  readonly origin: string;
  readonly requests: string[];
  /** Delays responses to matching paths; the last matching rule applies. */
  readonly delay: (path: RegExp, ms: number) => void;
  /** Inserts this script at the start of every page from now on. */
  readonly begin: (script: string) => void;
  /** Sends pages in parts from now on, as over a slow connection: one part a frame. */
  readonly trickle: (isSlow: boolean) => void;
  /** Cuts off every request from now on, or answers again: a service worker does not see that a browser is offline. */
  readonly cut: (isCut: boolean) => void;
  /** Serves another folder from now on: a newer edition. */
  readonly publish: (folder: string) => void;
  readonly close: () => Promise<void>;
}

/** Splits a page before each element that the parser can show without the rest. */
const partStart = /(?=<(?:header|nav|main|svg|div|section|aside|footer)\b)/u;

/**
 * Serves a folder like a plain static host: files as they are, a redirect from a folder's address to the one with a
 * slash, no rewrite rules, and 404.html for what is missing. `base` is the site's path on the host.
 */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const requests: string[] = [];
  const delays: [RegExp, number][] = [];
  let script = '';
  let isSlow = false;
  let isCut = false;
  let published = folder;
  const server = createServer((request, response) => {
    // No URL of a host: a path may begin with two slashes, and its escapes may be malformed.
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    const path = decodePercent(pathname);
    if (isCut) {
      request.socket.destroy();
      return;
    }
    requests.push(path);
    const ms = delays.findLast(([pattern]) => pattern.test(path))?.[1] ?? 0;
    void (async () => {
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      const reply = await findReply(published, base, path, search);
      const isPage = 'Content-Type' in reply.headers && reply.headers['Content-Type'].startsWith('text/html');
      const text = isPage ? reply.body.toString().replace('<head>', () => `<head>${script}`) : reply.body;
      response.writeHead(reply.status, reply.headers);
      for (const part of isPage && isSlow ? text.toString().split(partStart) : [text]) {
        response.write(part);
        if (isSlow) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      response.end();
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    requests,
    delay: (path, ms) => void delays.push([path, ms]),
    begin: (code) => void (script = `<script>${code}</script>`),
    trickle: (slow) => void (isSlow = slow),
    cut: (wanted) => void (isCut = wanted),
    publish: (other) => void (published = other),
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

async function findReply(folder: string, base: string, path: string, search: string) {
  const notFound = { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  if (`${path}/` === base) return { status: 301, headers: { Location: base + search }, body: '' };
  if (!path.startsWith(base)) return { ...notFound, body: 'outside the site' };
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true && !path.endsWith('/'))
    return { status: 301, headers: { Location: `${encodeURI(path)}/${search}` }, body: '' };
  const target = found?.isDirectory() === true ? join(file, 'index.html') : file;
  const body = await readFile(target).catch(() => null);
  if (body === null) return { ...notFound, body: await readFile(join(folder, '404.html')) };
  return { status: 200, headers: { 'Content-Type': mediaTypes[extname(target)] ?? 'application/octet-stream' }, body };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
