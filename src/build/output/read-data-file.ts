import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files that are kept as they were parsed: a page of a removed article reads the ids of thousands. */
const mostKept = 16;
const kept = new Map<string, { readonly signature: string; readonly value: unknown }>();

/** Parses a data file (path below `data/`) from the first of the site folders that has it. Throws where none has. Not to be changed. */
export function readDataFile(sites: readonly string[], path: string): unknown {
  for (const site of sites) {
    const file = join(site, 'data', path);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found === undefined) continue;
    const signature = `${found.ino} ${found.size} ${found.mtimeMs}`;
    const known = kept.get(file);
    const value: unknown = known?.signature === signature ? known.value : JSON.parse(readFileSync(file, 'utf8'));
    // The one that was asked for last is the last to go.
    kept.delete(file);
    kept.set(file, { signature, value });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return value;
  }
  throw new Error(`there is no data/${path}`);
}
