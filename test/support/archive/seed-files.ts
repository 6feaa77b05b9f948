import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of an archive: text by path below its folder. */
export type SeedFiles = Readonly<Record<string, string>>;

/** The project's own archive in seeds/. */
export function readProjectSeeds(): SeedFiles {
  const folder = join(import.meta.dirname, '../../../seeds');
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && !name.endsWith('.tmp'));
  return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
