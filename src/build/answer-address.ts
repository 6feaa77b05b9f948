import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { dataPath, type IdShard, type Manifest } from '#news/archive.ts';
import { readArticleAddress } from '#news/urls.ts';

/**
 * Answers what no file of the built site answered by itself: an address with its page, as good hosts do without sending
 * the reader on to a slash; anything else with the not-found page, in which the app opens. Its status is 200 where the
 * address is that of an article, which has no page of its own (PRERENDER) or an old slug: the app will show it.
 */
export async function answerAddress(site: string, base: string, url: string, response: ServerResponse) {
  const path = decodePath(url);
  const page = join(site, normalize(`/${path.slice(base.length)}`), 'index.html');
  const isBelow = `${path}/`.startsWith(base);
  const isThere = isBelow && (await isFile(page));
  response.statusCode = isThere || (isBelow && (await isArticle(site, path.slice(base.length)))) ? 200 : 404;
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

/** Whether the archive holds the article that the address names by its id. */
async function isArticle(site: string, path: string): Promise<boolean> {
  const [, address = ''] = /^articles\/([^/]+)\/?$/u.exec(path) ?? [];
  const id = readArticleAddress(address)?.id;
  if (id === undefined) return false;
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(site, 'data', file), 'utf8'));
  const { ids } = (await read(dataPath.manifest())) as Manifest;
  return id in ((await read(dataPath.ids(ids, id))) as IdShard);
}
