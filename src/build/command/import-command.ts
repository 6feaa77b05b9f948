import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { importArchive, leftOutFile } from '../import/import-archive.ts';
import { guessKind, importKind, importKinds } from '../import/import-kinds.ts';
import { readImportMap } from '../import/import-map.ts';
import { importReportText } from '../import/import-report.ts';
import { listSource, nameInSource } from '../formats/open-source.ts';
import { ProgressLine } from '../site/progress-line.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import type { CommandContext, ExitCode, ImportOptions } from './command-options.ts';
import { UsageError } from './usage-error.ts';

const megabyte = 1_000_000;

/**
 * `dateline import [kind] <file or folder> --to <folder>`: turns what another program exported into text files. The kind may
 * be left out; it is then guessed and said.
 */
export async function runImport(
  given: readonly string[],
  options: ImportOptions,
  { out, err }: CommandContext,
): Promise<ExitCode> {
  const isJson = options.json === true;
  // What is read is garbage soon: V8 would let twice as much of it lie as is needed.
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=20']) setFlagsFromString(flag);
  try {
    const [kindName, path] = given.length > 1 ? given : [null, given[0]];
    const root = resolve(sourcePath(path, given.length));
    const all = listSource(root);
    const kind = kindName === null || kindName === undefined ? guessKind(all) : importKind(kindName);
    if (kind === null) throw new UsageError(kindError(kindName ?? null, path ?? ''));
    if (given.length < 2) err(`Read as ${kind.what}; "dateline import ${kind.name} …" says so.\n`);
    const files = all.length === 1 ? all : all.filter((file) => kind.files.test(file));
    if (files.length === 0) throw new OwnerError(`${quoteName(path ?? '')} has no files of ${kind.what}.`);
    if (options.uploads !== undefined) sourcePath(options.uploads, 2);
    const map = options.map === undefined ? null : readImportMap(options.map);
    const progress = new ProgressLine(process.stderr, () => performance.now());
    progress.begin('Importing', files.reduce((sum, file) => sum + statSync(file).size, 0) / megabyte, 'MB');
    const read = await kind.load();
    const to = resolve(options.to);
    const report = await importArchive({
      read,
      files,
      root,
      to,
      map,
      fetches: options.fetch === true,
      uploads: options.uploads === undefined ? null : resolve(options.uploads),
      site: options.site ?? null,
      isTrial: options.dryRun === true,
      keepsMailAddresses: options.keepMail === true,
      onBytes: (bytes) => progress.add(bytes / megabyte),
      say: (text) => err(`${text}\n`),
    }).finally(() => progress.end());
    const others = all.filter((file) => !kind.files.test(file)).map((file) => nameInSource(file, root));
    if (isJson) out(`${JSON.stringify({ kind: kind.name, to, ...report, otherFiles: others.length }, null, 2)}\n`);
    else {
      if (others.length > 0 && all.length > 1)
        out(
          `Not read: ${others.length} files of other kinds (${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''})\n`,
        );
      out(importReportText(report, join(options.to, leftOutFile)));
    }
    return report.articles.conflicts > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof OwnerError) || error instanceof UsageError || !isJson) throw error;
    out(`${JSON.stringify({ error: error.message })}\n`);
    return 1;
  }
}

function sourcePath(path: string | undefined, count: number): string {
  if (path === undefined || count > 2)
    throw new UsageError('"dateline import" takes a kind, which may be left out, and one file or folder.');
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    throw new UsageError(`There is no file or folder at ${quoteName(path)}.`);
  return path;
}

function kindError(name: string | null, path: string): string {
  const names = importKinds.map((kind) => kind.name);
  const expected = `expected one of ${names.join(', ')}`;
  if (name === null) return `What ${quoteName(path)} holds cannot be told: name the kind, ${expected}.`;
  const near = nearestWord(name, names);
  return `${expected}, found "${name}"${near === null ? '' : ` (did you mean ${near}?)`}`;
}
