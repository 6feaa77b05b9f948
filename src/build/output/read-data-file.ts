import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data file, of the first of the sites that has it. Throws where none has. */
export function readDataFile(sites: readonly string[], path: string): unknown {
  const file = sites.map((site) => join(site, 'data', path)).find((known) => existsSync(known)) ?? path;
  return JSON.parse(readFileSync(file, 'utf8'));
}
