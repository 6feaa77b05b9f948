import { dataPath } from '#news/archive/archive.ts';
import { NewsError } from './errors.ts';

/**
 * Reads a data file by its path below `data/` (see `dataPath` in news/archive) and resolves to its JSON. Rejects with a
 * `NewsError`. In the browser it fetches; at prerender and in tests it reads the compiled archive.
 */
export type DataReader = (path: string, signal: AbortSignal) => Promise<unknown>;

/** Reads a data file by its path below `data/`, through the client's cache. */
export type ReadFile = <Shape>(path: string) => Promise<Shape>;

/** How long a file may take, in milliseconds: the largest have some 100 kB, which 2G moves in half of it. */
const timeoutMs = 40_000;

/**
 * Creates a reader over HTTP. `base` is the site's base path with both slashes. Rejects with `offline` where the
 * network fails, breaks off or is silent, `new-version` where the file is missing, `unexpected` otherwise; an aborted
 * read rejects with the browser's own error. A file with other content than its kind has is requested once more, past the
 * browser's cache.
 */
export function createFetchReader(base: string): DataReader {
  return async (path, signal) => {
    // The manifest alone changes under its name: a host may let browsers keep it for a while.
    const first = await fetchData(base, path, path === dataPath.manifest() ? 'no-cache' : 'default', signal);
    const data = isWhole(path, first) ? first : await fetchData(base, path, 'reload', signal);
    if (!isWhole(path, data)) throw new NewsError('unexpected', `${path} is damaged`);
    return data;
  };
}

/** Resolves to undefined where the file is no JSON. */
async function fetchData(base: string, path: string, cache: RequestCache, signal: AbortSignal): Promise<unknown> {
  const stop = new AbortController();
  const abort = () => stop.abort(signal.reason);
  signal.addEventListener('abort', abort);
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const response = await fetch(`${base}data/${path}`, { cache, signal: stop.signal });
    // Data files are named by their content and listed in the manifest: a missing one belongs to another edition. Some hosts
    // answer with a page instead.
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (response.status === 404 || (response.ok && isPage)) throw new NewsError('new-version', path);
    if (!response.ok) throw new NewsError('unexpected', `${path}: HTTP ${response.status}`);
    return await response.json();
  } catch (cause) {
    if (cause instanceof NewsError || signal.aborted) throw cause;
    if (cause instanceof SyntaxError) return undefined;
    throw new NewsError('offline', path, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** The fields by which a kind of file is known; none for a list. */
const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^manifest/u, ['format']],
  [/\/articles\//u, ['source', 'paragraphs', 'mentions', 'regions', 'notes']],
  [/\/facets/u, ['postings', 'days', 'lists']],
  [/^heads/u, ['total', 'items', 'months', 'facets']],
  [/^index\/d/u, ['starts', 'marks']],
  [/^report/u, ['articles', 'quality']],
  [/^(?:lists|postings|years|index\/s)/u, []],
];

/** Whether data can be of the kind of its file. No file is empty. */
function isWhole(path: string, data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const fields = kinds.find(([kind]) => kind.test(path))?.[1] ?? Object.keys(data).slice(0, 1);
  return fields.length === 0 ? Array.isArray(data) : fields.every((field) => field in data);
}
