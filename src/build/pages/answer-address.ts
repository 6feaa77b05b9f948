import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { dataPath, type IdShard, type Manifest } from '#news/archive/archive.ts';
import { decodePercent } from '#news/text/decode-percent.ts';
import { readArticleAddress } from '#news/addresses/urls.ts';
import { missingAddress } from './prerender-pages.ts';

/**
 * Answers a request that no file of the built site answers: an address with its page (without a redirect to a slash, as
 * good hosts do), any other with the not-found page, in which the app starts. Status 200 also for an article without a page
 * of its own (PRERENDER) or with an old slug, 410 for a removed article, else 404. `ending` is put at the end of the page.
 */
export async function answerAddress(
  site: string,
  base: string,
  url: string,
  response: ServerResponse,
  ending = '',
): Promise<void> {
  const path = decodePercent(new URL(url, 'http://localhost').pathname);
  // An address outside the base is not found.
  const below = `${path}/`.startsWith(base) ? path.slice(base.length) : missingAddress;
  const folder = join(site, normalize(`/${below}`));
  const page = join(folder, 'index.html');
  const exists = await isFile(page);
  const isRemoved = exists && (await isFile(join(folder, 'gone')));
  response.statusCode = isRemoved ? 410 : exists ? 200 : await statusOfArticle(site, below);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const html = createReadStream(exists ? page : join(site, '404.html'));
  html.pipe(response, { end: false });
  html.on('end', () => response.end(ending));
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

/** The status of the article whose id is in the address. */
async function statusOfArticle(site: string, path: string): Promise<200 | 404 | 410> {
  const [, address = ''] = /^articles\/([^/]+)\/?$/u.exec(path) ?? [];
  const id = readArticleAddress(address)?.id;
  if (id === undefined) return 404;
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(site, 'data', file), 'utf8'));
  const { ids } = (await read(dataPath.manifest())) as Manifest;
  const place = ((await read(dataPath.ids(ids, id))) as IdShard)[id];
  return place === undefined ? 404 : place === null ? 410 : 200;
}
