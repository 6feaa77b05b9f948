import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parses a data file (path below `data/`) from the first of the site folders that has it. Throws where none has. */
export function readDataFile(sites: readonly string[], path: string): unknown {
  const file = sites.map((site) => join(site, 'data', path)).find((known) => existsSync(known)) ?? path;
  return JSON.parse(readFileSync(file, 'utf8'));
}
