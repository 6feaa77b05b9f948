import { appFilesFile, isImmutable, storeName, type AppFiles, type PageMessage } from '#news/kept/kept.ts';
import { isFile, isKept, keepFile } from './answer-file.ts';
import { filesNamedIn, findPage, keepPage, pagePath, startPage } from './answer-page.ts';
import { keepEdition } from './keep-edition.ts';
import { base, drop, findKept, keep, keyOf, keysIn, pathOf } from './site-stores.ts';

/**
 * Keeps what a page has loaded, the page itself, the app in the reader's language, and the newest of the archive. `page` is its URL.
 * Rejects where the network fails; the next page that is opened goes on.
 */
export async function keepOpened(
  page: string,
  { urls, language, isThrifty }: Extract<PageMessage, { readonly kind: 'opened' }>,
): Promise<void> {
  const path = pagePath(pathOf(page) ?? '');
  if ((await findPage(path)) === undefined) await keepPage(path, await fetch(keyOf(path), { cache: 'no-cache' }));
  for (const file of new Set(urls.map(pathOf))) {
    // oxlint-disable-next-line no-await-in-loop -- nobody waits for it: one after another
    if (file === null || !isImmutable(file) || (await isKept(file))) continue;
    // oxlint-disable-next-line no-await-in-loop -- mostly from the browser's own cache
    const response = await fetch(keyOf(file));
    // oxlint-disable-next-line no-await-in-loop
    if (isFile(response)) await keepFile(file, response);
  }
  await keepApp(language);
  await keepEdition(isThrifty);
}

/** Keeps the files of the app, and then the page in which it starts: it never names a file that is not there. */
async function keepApp(language: keyof AppFiles): Promise<void> {
  const response = await fetch(keyOf(appFilesFile), { cache: 'no-cache' });
  if (!isFile(response)) return;
  const text = await response.text();
  const listKey = `${keyOf(appFilesFile)}?${language}`;
  const last = await findKept(listKey, 'app');
  if ((await last?.text()) === text) return;
  const lists = JSON.parse(text) as AppFiles;
  const there = new Set(await keysIn('app'));
  for (const file of lists[language] ?? []) {
    if (there.has(keyOf(file))) continue;
    // oxlint-disable-next-line no-await-in-loop
    const found = (await findKept(keyOf(file), 'files')) ?? (await fetch(keyOf(file)));
    // oxlint-disable-next-line no-await-in-loop
    if (!isFile(found) || !(await keep('app', keyOf(file), found))) return;
  }
  const start = await fetch(keyOf(startPage), { cache: 'no-cache' });
  // Some hosts send it with the status that it is for.
  if (start.ok || start.status === 404) await keep('app', keyOf(startPage), start);
  await dropOld(new Set(Object.values(lists).flatMap((files) => files.map(keyOf))));
  // Last: what was broken off is taken up again.
  await keep('app', listKey, new Response(text));
}

/** Drops files of earlier versions of the app, once no kept page names any of them. */
async function dropOld(listed: ReadonlySet<string>): Promise<void> {
  const old = (await keysIn('app')).filter((key) => key.startsWith(`${base}assets/`) && !listed.has(key));
  if (old.length === 0) return;
  const pages = await caches.open(storeName(base, 'pages'));
  for (const key of await pages.keys()) {
    // oxlint-disable-next-line no-await-in-loop -- until one is found
    const page = await pages.match(key);
    // oxlint-disable-next-line no-await-in-loop
    if (page !== undefined && (await filesNamedIn(page)).some((file) => old.includes(file))) return;
  }
  await drop('app', old);
}
