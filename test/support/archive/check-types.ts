import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const news = (file: string) => JSON.stringify(join(root, 'src/news', file));

/** The type in src/news of a data file, by its path below `data/`; null for an unknown path. */
export function typeOfFile(path: string): string | null {
  const types: readonly (readonly [RegExp, string])[] = [
    [/^manifest\.json$/u, 'Manifest'],
    [/^(?:\d{4}-\d{2}|undated)-[0-9a-f]{10}\/articles\/\d+\.json$/u, 'Article'],
    [/^revisions\/[0-9a-z]{10}-[0-9a-f]{10}\.json$/u, 'Revisions'],
    [/^lists\/(?:\d{4}-\d{2}|undated)\/\d+-[0-9a-f]{10}\.json$/u, 'readonly Summary[]'],
    [/^postings\/(?:about|filed|tag|by|person|organisation)\/[^/]+-[0-9a-f]{10}\.json$/u, 'MonthPostings'],
    [/^(?:\d{4}-\d{2}|undated)-[0-9a-f]{10}\/facets\.json$/u, 'VolumeFacets'],
    [/^(?:\d{4}-\d{2}|undated)-[0-9a-f]{10}\/contents\.json$/u, 'VolumeContents'],
    [/^heads\/(?:(?:about|filed|tag|by|person|organisation)\/[^/]+|latest)-[0-9a-f]{10}\.json$/u, 'ListHead'],
    [/^years\/(?:\d{4}|undated)-[0-9a-f]{10}\.json$/u, 'YearColumns'],
    [/^(?:tags|authors|people|organisations)\/\d+-[0-9a-f]{10}\.json$/u, 'readonly FacetCount[]'],
    [/^tag-names\/[a-z]+-[0-9a-f]{10}\.json$/u, 'TagNamesIn'],
    [/^ids-[0-9a-f]{10}\/[0-9a-z]+\.json$/u, 'IdShard'],
    [/^index\/directory-[0-9a-f]{10}\.json$/u, 'IndexDirectory'],
    [/^index\/words-[0-9a-f]{10}\.json$/u, 'IndexShard'],
    [/^index\/spellings-[0-9a-f]{10}\.json$/u, 'Spellings'],
    [/^report-[0-9a-f]{10}\.json$/u, 'Report'],
  ];
  return types.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/**
 * Checks data files against the types of src/news/archive/archive.ts with the type checker: each file becomes a
 * constant of its type, so that a missing, mistyped or additional field is an error, without a second description of
 * the types. Returns `path: error` for each.
 */
export async function checkTypes(files: Iterable<readonly [path: string, json: string]>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-types-'));
  try {
    const allFiles = [...files];
    const unknown = allFiles
      .filter(([path]) => typeOfFile(path) === null)
      .map(([path]) => `${path}: no file of the archive`);
    const known = allFiles.filter(([path]) => typeOfFile(path) !== null);
    const imports = [
      `import type { FacetCount, ListHead, IdShard, IndexDirectory, IndexShard, Manifest, MonthPostings, Spellings, VolumeFacets, YearColumns } from ${news('archive/archive.ts')};`,
      `import type { Report } from ${news('archive/report.ts')};`,
      `import type { VolumeContents } from ${news('archive/volume-contents.ts')};`,
      `import type { TagNamesIn } from ${news('settings/tag-names.ts')};`,
      `import type { Revisions } from ${news('revisions/revision.ts')};`,
      `import type { Article, Summary } from ${news('article/article.ts')};`,
    ];
    // One line a file: the line number of an error identifies the file.
    const lines = known.map(([path, json], at) => `export const file${at}: ${typeOfFile(path) ?? 'never'} = ${json};`);
    await writeFile(join(folder, 'files.mts'), [...imports, ...lines].join('\n'));
    const compilerOptions = {
      composite: false,
      noEmit: true,
      emitDeclarationOnly: false,
      types: [],
      noUnusedLocals: false,
    };
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files: ['files.mts'], references: [] }),
    );
    const output = await runTsc(folder);
    const errors = [...output.matchAll(/files\.mts\((\d+),\d+\): error (TS\d+: .*)/gu)];
    const messages = errors.map(
      ([, line, text]) => `${known[Number(line) - 1 - imports.length]?.[0] ?? '?'}: ${text ?? ''}`,
    );
    if (output.includes('error') && messages.length === 0) throw new Error(output);
    return [...unknown, ...messages];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runTsc(folder: string): Promise<string> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = promisify(execFile)(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { maxBuffer: 1e8 });
  return run.then(
    ({ stdout }) => stdout,
    (error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : Promise.reject(error)),
  );
}
