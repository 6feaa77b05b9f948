import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { dataPath, type IdShard, type Manifest } from '#news/archive/archive.ts';
import { decodePercent } from '#news/text/decode-percent.ts';
import { readArticleAddress } from '#news/addresses/urls.ts';
import { pathOfTarget } from './keep-serving.ts';
import { missingAddress } from './prerender-pages.ts';

/**
 * Answers a request that no file of the built site answers: an address with its page (without a redirect to a slash, as
 * good hosts do), any other with the not-found page, in which the app starts. Status 200 also for an article without a page
 * of its own (PRERENDER) or with an old slug, 410 for a removed article, else 404. `ending` is put at the end of the page.
 * Never rejects: where the site has no such page at the moment, a line of text with 404 says so.
 */
export async function answerAddress(
  site: string,
  base: string,
  url: string,
  response: ServerResponse,
  ending = '',
): Promise<void> {
  const path = decodePercent(pathOfTarget(url).replace(/[?#].*$/su, ''));
  // An address outside the base is not found.
  const below = `${path}/`.startsWith(base) ? path.slice(base.length) : missingAddress;
  // What a page loads is no page: a browser that gets one in the place of a script or of data takes it for damaged.
  if (isFilePath.test(below)) return refuse(response, 'There is no such file here.\n');
  const folder = join(site, normalize(`/${below}`));
  const page = join(folder, 'index.html');
  const exists = await isFile(page);
  const isRemoved = exists && (await isFile(join(folder, 'gone')));
  const html = await readFile(exists ? page : join(site, '404.html')).catch(() => null);
  if (html === null) return refuse(response, 'There is no such page here.\n');
  const status = isRemoved ? 410 : exists ? 200 : await statusOfArticle(site, below).catch(() => 404);
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).write(html);
  response.end(ending);
}

/** Paths of what pages load, and never of pages. */
const isFilePath = /^(?:assets|data|pictures)\//u;

function refuse(response: ServerResponse, text: string): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

/** The status of the article whose id is in the address. Rejects where the site's data cannot be read. */
async function statusOfArticle(site: string, path: string): Promise<200 | 404 | 410> {
  const [, address = ''] = /^articles\/([^/]+)\/?$/u.exec(path) ?? [];
  const id = readArticleAddress(address)?.id;
  if (id === undefined) return 404;
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(site, 'data', file), 'utf8'));
  const { ids } = (await read(dataPath.manifest())) as Manifest;
  const place = ((await read(dataPath.ids(ids, id))) as IdShard)[id];
  return place === undefined ? 404 : place === null ? 410 : 200;
}
