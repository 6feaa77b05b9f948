import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../text/problem.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { folderFile, parseFolderSettings } from './folder-settings.ts';

/** The table of ids in an archive's folder (build/addresses/address-table.ts). */
export const addressFile = 'addresses.tsv';

export interface SeedList {
  /** Articles, as paths below the folder with `/`, in the order of their code units. */
  readonly files: readonly string[];
  readonly sidecars: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Lists an archive's folder with everything below it. Names that begin with a dot, README.md, `*.tmp` and the table of ids
 * are skipped; other kinds of files get a warning, a sidecar without an article an error. `dateline.yaml` is no sidecar: its
 * mistakes are errors.
 */
export async function listSeeds(folder: string): Promise<SeedList> {
  const files: string[] = [];
  const sidecars = new Set<string>();
  const others: string[] = [];
  const settings: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const below = entry.parentPath.slice(folder.replace(/[/\\]+$/u, '').length).replaceAll('\\', '/');
    const path = `${below}/${entry.name}`.replace(/^\/+/u, '');
    if (entry.isDirectory() || path.split('/').some((part) => part.startsWith('.'))) continue;
    if (entry.name === 'README.md' || path === addressFile || path.endsWith('.tmp')) continue;
    if (path.endsWith('.txt')) files.push(path);
    else if (entry.name === folderFile) settings.push(path);
    else if (path.endsWith('.yaml')) sidecars.add(path);
    else others.push(path);
  }
  const known = new Set(files);
  const problems = others
    .toSorted()
    .map((file) =>
      atTop('warning', 'file-unexpected', file, 'an article (.txt) or its sidecar (.yaml)', 'a file of another kind'),
    );
  for (const sidecar of [...sidecars].toSorted()) {
    const article = articleOf(sidecar);
    if (!known.has(article))
      problems.push(atTop('error', 'sidecar-alone', sidecar, `an article "${article}" beside it`, 'none'));
  }
  for (const file of settings.toSorted()) {
    // oxlint-disable-next-line no-await-in-loop -- one a folder at most, mostly one
    const text = decodeUtf8(await readFile(join(folder, file)));
    if (text === null) problems.push(atTop('error', 'settings-encoding', file, 'text in UTF-8', 'other bytes'));
    else problems.push(...parseFolderSettings(text, file).problems);
  }
  return { files: files.toSorted(), sidecars, problems };
}

/** `a.txt` -> `a.yaml` */
export const sidecarOf = (file: string) => file.replace(/\.txt$/u, '.yaml');
/** `a.yaml` -> `a.txt`; any other name as it is. */
export const articleOf = (sidecar: string) => sidecar.replace(/\.yaml$/u, '.txt');

function atTop(severity: Problem['severity'], kind: string, file: string, expected: string, found: string): Problem {
  return { severity, kind, file, line: 1, column: 1, expected, found };
}
