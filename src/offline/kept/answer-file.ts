import { outOfReachHeader, type Store } from '#news/kept/kept.ts';
import { findKept, keep, keyOf, keysIn } from './site-stores.ts';

/** How long the network may take for a file that changes under its name before the kept one is shown, in milliseconds. */
const waitMs = 15_000;

/** The store of a file whose name tells its content. What the app's list names and what is saved lie in others. */
const storeOf = (path: string): Store => (path.startsWith('pictures/') ? 'pictures' : 'files');

/** Where such a file may be. */
const placesOf = (path: string): readonly Store[] =>
  path.startsWith('assets/')
    ? ['app', 'files']
    : path.startsWith('pictures/')
      ? ['saved', 'lists', 'pictures']
      : ['files', 'lists'];

/** Whether an answer is a file. Some hosts answer with a page where there is none. */
export const isFile = (response: Response): boolean =>
  response.status === 200 && response.headers.get('Content-Type')?.startsWith('text/html') !== true;

/** Whether a file whose name tells its content is kept. */
export const isKept = async (path: string): Promise<boolean> =>
  (await findKept(keyOf(path), ...placesOf(path))) !== undefined;

/** Keeps a file whose name tells its content. */
export const keepFile = (path: string, response: Response): Promise<boolean> =>
  keep(storeOf(path), keyOf(path), response);

/**
 * Answers a request for a file whose name tells its content: what is kept comes first. Of a picture that is out of reach any other
 * size will do. What the network answers is given to `later`, to be kept.
 */
export async function answerFile(
  request: Request,
  path: string,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  // One who has found a file damaged asks past all caches (app/archive/data-reader.ts).
  const isPastCaches = request.cache === 'reload' || request.cache === 'no-store';
  const kept = isPastCaches ? undefined : await findKept(keyOf(path), ...placesOf(path));
  if (kept !== undefined) return kept;
  try {
    const response = await fetch(request);
    if (isFile(response)) later(keepFile(path, response.clone()));
    return response;
  } catch (error) {
    const other = path.startsWith('pictures/') ? await findOtherSize(path) : undefined;
    if (other !== undefined) return other;
    throw error;
  }
}

/** A kept file of the same picture: news/article/picture.ts has the names. */
async function findOtherSize(path: string): Promise<Response | undefined> {
  const [, mark] = /^(pictures\/[^-./]+)[-.]/u.exec(path) ?? [];
  if (mark === undefined) return undefined;
  for (const store of ['saved', 'lists', 'pictures'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- mostly the first has it
    const key = (await keysIn(store)).find((one) => one.startsWith(`${keyOf(mark)}-`));
    if (key !== undefined) return findKept(key, store);
  }
  return undefined;
}

/** Answers a request for a file that changes under its name: from the network, and where that fails or is silent as it was last. */
export async function answerChanging(
  request: Request,
  path: string,
  later: (work: Promise<unknown>) => void,
): Promise<Response> {
  const answer = fetch(request);
  const kept = await findKept(keyOf(path), 'app');
  if (kept === undefined) {
    const response = await answer;
    if (isFile(response)) later(keep('app', keyOf(path), response.clone()));
    return response;
  }
  const first = await Promise.race([answer.catch(() => null), wait(waitMs)]);
  if (first === null) {
    const headers = new Headers(kept.headers);
    headers.set(outOfReachHeader, '1');
    return new Response(kept.body, { headers });
  }
  if (isFile(first)) later(keep('app', keyOf(path), first.clone()));
  return first;
}

/** Resolves to null after so many milliseconds. */
export const wait = (ms: number): Promise<null> => new Promise((resolve) => void setTimeout(() => resolve(null), ms));
