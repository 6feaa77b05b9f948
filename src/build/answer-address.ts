import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';

/**
 * Answers what no file of the built site answered by itself: an address with its page, as good hosts do without sending
 * the reader on to a slash, that of an article that is gone with 410; anything else with the not-found page, which can
 * still recover an old slug.
 */
export async function answerAddress(site: string, base: string, url: string, response: ServerResponse) {
  const path = decodePath(url);
  const folder = join(site, normalize(`/${path.slice(base.length)}`));
  const page = join(folder, 'index.html');
  const isThere = `${path}/`.startsWith(base) && (await isFile(page));
  const isGone = isThere && (await isFile(join(folder, 'gone')));
  response.statusCode = isGone ? 410 : isThere ? 200 : 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  createReadStream(isThere ? page : join(site, '404.html')).pipe(response);
}

function decodePath(url: string): string {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}
