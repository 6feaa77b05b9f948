import type { Store } from '#news/kept/kept.ts';
import { wait } from './answer-file.ts';
import { base, findKept, keep, keyOf } from './site-stores.ts';

/** How long the network may take before a kept page is shown in its place, and before the empty one is, in milliseconds. */
const waitMs = { page: 4000, start: 20_000 };

/** The page in which the app starts at any address. */
export const startPage = '404.html';

/** The path of a page below the base, of which addresses may have two spellings. */
export const pagePath = (path: string): string => path.replace(/\/+$/u, '');

/** Pages that are always there: what leads to all others. */
export const sitePages: readonly string[] = ['', 'saved'];

const storeOf = (path: string): Store => (sitePages.includes(path) ? 'app' : 'pages');
/** No file of the app has such a name. */
const pageKey = (path: string): string => keyOf(`${path}/`).replace(/\/+$/u, '/');

/** The kept page of a path. */
export const findPage = (path: string): Promise<Response | undefined> => findKept(pageKey(path), storeOf(path));

/** Keeps a page, unless it is none. */
export async function keepPage(path: string, response: Response): Promise<boolean> {
  const isPage = response.status === 200 && response.headers.get('Content-Type')?.startsWith('text/html') === true;
  return isPage && keep(storeOf(path), pageKey(path), response);
}

/** By client: whether the network had another page than the kept one that was shown, once it is known. */
const lateAnswers = new Map<string, Promise<boolean>>();

/** Whether this client was shown a kept page of which the network has another by now. */
export const wasOutrun = async (client: string): Promise<boolean> => (await lateAnswers.get(client)) === true;

/**
 * Answers a navigation: from the network; where that fails or is slow, with the page as it was kept, or else with the one in which the
 * app starts, which says what is out of reach. Rejects where nothing is kept.
 */
export async function answerPage(event: FetchEvent, address: string): Promise<Response> {
  const path = pagePath(address);
  const later = (work: Promise<unknown>) => event.waitUntil(work.catch(() => undefined));
  const kept = await findPage(path);
  const answer = fetch(event.request);
  const first = await Promise.race([answer.catch(() => null), wait(kept === undefined ? waitMs.start : waitMs.page)]);
  // A host that fails has nothing to say that a reader wants to know.
  if (first !== null && (first.status < 500 || kept === undefined)) {
    later(keepPage(path, first.clone()));
    return first;
  }
  if (kept !== undefined) {
    if (first === null) later(compareLate(event.resultingClientId, path, kept.clone(), answer));
    return kept;
  }
  return (await findKept(keyOf(startPage), 'app')) ?? answer;
}

async function compareLate(client: string, path: string, kept: Response, answer: Promise<Response>): Promise<void> {
  const comparing = answer.then(async (response) => {
    const copy = response.clone();
    const isOther = response.status === 200 && (await response.text()) !== (await kept.text());
    await keepPage(path, copy);
    return isOther;
  });
  lateAnswers.set(
    client,
    comparing.catch(() => false),
  );
  await comparing;
}

/** The paths of files of the app that a kept page names. */
export async function filesNamedIn(page: Response): Promise<readonly string[]> {
  const text = await page.text();
  return [...text.matchAll(/assets\/[^"'()\\\s]+/gu)].map(([path]) => base + path);
}
