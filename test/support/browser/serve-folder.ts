import { createServer, type Server } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { mediaTypes } from '#tools/browser/media-types.ts';

/** A running server. `requests` holds the path of each request so far. */
export interface FolderServer {
  readonly origin: string;
  readonly requests: string[];
  /** Answers of this path wait so long; the last rule that matches counts. */
  readonly delay: (path: RegExp, ms: number) => void;
  /** Every page begins with this script from now on. */
  readonly begin: (script: string) => void;
  /** Pages come part by part from now on, as over a slow line: a part a frame, each up to where the next one begins. */
  readonly trickle: (isSlow: boolean) => void;
  readonly close: () => Promise<void>;
}

/** Before each part of a page that the parser may show without the rest. */
const partStart = /(?=<(?:header|nav|main|svg|div|section|aside|footer)\b)/u;

/**
 * Serves a folder as the plainest host does: files as they are, a folder's address sent on to itself with a slash, no
 * rewrite rules, and 404.html for what is not there. `base` is where the site stands on the host.
 */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const requests: string[] = [];
  const delays: [RegExp, number][] = [];
  let beginning = '';
  let isSlow = false;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    requests.push(path);
    const ms = delays.findLast(([pattern]) => pattern.test(path))?.[1] ?? 0;
    void (async () => {
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      const answer = await findAnswer(folder, base, path, search);
      const isPage = 'Content-Type' in answer.headers && answer.headers['Content-Type'].startsWith('text/html');
      const text = isPage ? answer.body.toString().replace('<head>', () => `<head>${beginning}`) : answer.body;
      response.writeHead(answer.status, answer.headers);
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
    begin: (script) => void (beginning = `<script>${script}</script>`),
    trickle: (slow) => void (isSlow = slow),
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

async function findAnswer(folder: string, base: string, path: string, search: string) {
  const missing = { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  if (`${path}/` === base) return { status: 301, headers: { Location: base + search }, body: '' };
  if (!path.startsWith(base)) return { ...missing, body: 'outside the site' };
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true && !path.endsWith('/'))
    return { status: 301, headers: { Location: `${encodeURI(path)}/${search}` }, body: '' };
  const target = found?.isDirectory() === true ? join(file, 'index.html') : file;
  const body = await readFile(target).catch(() => null);
  if (body === null) return { ...missing, body: await readFile(join(folder, '404.html')) };
  return { status: 200, headers: { 'Content-Type': mediaTypes[extname(target)] ?? 'application/octet-stream' }, body };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
