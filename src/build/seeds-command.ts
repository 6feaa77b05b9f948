/** `npm run seeds -- <folder>`: what is read from an archive's folder, and what is wrong in it. Writes nothing. */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { countryCode } from './country-code.ts';
import { readSeeds } from './read-seeds.ts';
import { tagRegions } from './regions/tag-regions.ts';
import { seedsAsJson, seedsAsText } from './seeds-report.ts';

const usage =
  'Usage: npm run seeds -- [--json] [<folder>]\n  <folder>  articles and what is below it (default: seeds)\n';

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null || !(await isFolder(options.folder))) {
    process.stderr.write(options === null ? usage : `There is no folder "${options.folder}".\n${usage}`);
    return 2;
  }
  const read = await readSeeds(options.folder, { today: new Date().toISOString().slice(0, 10), countryCode });
  const tagged = read.seeds.map((seed) => ({ ...seed, regions: tagRegions(seed.seed, seed.sidecar.regions) }));
  process.stdout.write(options.isJson ? seedsAsJson(tagged, read.problems) : seedsAsText(tagged, read.problems));
  return read.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readOptions(args: readonly string[]): { readonly folder: string; readonly isJson: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    return positionals.length > 1 ? null : { folder: positionals[0] ?? 'seeds', isJson: values.json ?? false };
  } catch {
    return null;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry?.isDirectory() ?? false;
}
