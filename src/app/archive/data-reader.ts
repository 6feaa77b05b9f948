import { NewsError } from './errors.ts';

/**
 * Reads a data file by its path below `data/` (see `dataPath` in news/archive) and resolves to its JSON. Rejects with a
 * `NewsError`. In the browser it fetches; at prerender and in tests it reads the compiled archive.
 */
export type DataReader = (path: string, signal: AbortSignal) => Promise<unknown>;

/** Reads a data file by its path below `data/`, through the client's cache. */
export type ReadFile = <Shape>(path: string) => Promise<Shape>;

/**
 * Creates a reader over HTTP. `base` is the site's base path with both slashes. Rejects with `offline` where the
 * network fails, `new-version` where the file is missing, `unexpected` otherwise; an aborted read rejects with the
 * browser's own error.
 */
export function createFetchReader(base: string): DataReader {
  return async (path, signal) => {
    const response = await request(`${base}data/${path}`, signal);
    // Data files are named by their content and listed in the manifest: a missing one belongs to another edition.
    if (response.status === 404) throw new NewsError('new-version', path);
    if (!response.ok) throw new NewsError('unexpected', `${path}: HTTP ${response.status}`);
    try {
      return await response.json();
    } catch (cause) {
      if (signal.aborted) throw cause;
      throw new NewsError('unexpected', path, { cause });
    }
  };
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new NewsError('offline', url, { cause });
  }
}
