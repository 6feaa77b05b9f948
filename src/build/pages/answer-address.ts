import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { dataPath, type IdShard, type Manifest } from '#news/archive/archive.ts';
import { decodePercent } from '#news/text/decode-percent.ts';
import { readArticleAddress } from '#news/addresses/urls.ts';
import { missingAddress } from './prerender-pages.ts';

/**
 * Answers what no file of the built site answered by itself: an address with its page, as good hosts do without sending
 * the reader on to a slash; anything else with the not-found page, in which the app opens. Its status is 200 where the app
 * will show an article there, which has no page of its own (PRERENDER) or an old slug, and 410 where the article is gone.
 */
export async function answerAddress(site: string, base: string, url: string, response: ServerResponse) {
  const path = decodePercent(new URL(url, 'http://localhost').pathname);
  // One that is not below the base is one that nothing has.
  const below = `${path}/`.startsWith(base) ? path.slice(base.length) : missingAddress;
  const folder = join(site, normalize(`/${below}`));
  const page = join(folder, 'index.html');
  const isThere = await isFile(page);
  const isGone = isThere && (await isFile(join(folder, 'gone')));
  response.statusCode = isGone ? 410 : isThere ? 200 : await statusOfArticle(site, below);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  createReadStream(isThere ? page : join(site, '404.html')).pipe(response);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

/** What the archive says of the article that the address names by its id. */
async function statusOfArticle(site: string, path: string): Promise<200 | 404 | 410> {
  const [, address = ''] = /^articles\/([^/]+)\/?$/u.exec(path) ?? [];
  const id = readArticleAddress(address)?.id;
  if (id === undefined) return 404;
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(site, 'data', file), 'utf8'));
  const { ids } = (await read(dataPath.manifest())) as Manifest;
  const place = ((await read(dataPath.ids(ids, id))) as IdShard)[id];
  return place === undefined ? 404 : place === null ? 410 : 200;
}
