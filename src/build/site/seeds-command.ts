/**
 * `npm run seeds -- <folder>`: prints how each article of a folder was read and what is wrong with it. `--explain <file>`:
 * prints why an article has its regions. Writes nothing.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countryCode } from '../regions/country-code.ts';
import { sidecarOf } from '../seeds/list-seeds.ts';
import { formatProblem } from '../text/problem.ts';
import { readSeeds } from '../addresses/read-seeds.ts';
import { readSeed } from '../seeds/read-seed.ts';
import { explainRegions } from '../regions/explain-regions.ts';
import { explanationText } from '../regions/explanation-text.ts';
import { tagRegions } from '../regions/tag-regions.ts';
import { today } from '../settings/today.ts';
import { languageOf } from '../article/language-of.ts';
import { usualLanguage } from '../article/usual-language.ts';
import { seedsAsJson, seedsAsText } from './seeds-report.ts';

const usage = `Usage: npm run seeds -- [--json] [<folder>]
       npm run seeds -- [--json] --explain <article.txt>
  <folder>   articles and what is below it (default: seeds)
  --explain  why one article has the regions it has
`;

interface Options {
  readonly path: string;
  readonly isJson: boolean;
  readonly isExplain: boolean;
}

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return refuse(usage);
  if (options.isExplain) return explain(options);
  if (!(await isFolder(options.path))) return refuse(`There is no folder "${options.path}".\n${usage}`);
  const read = await readSeeds(options.path, readingOptions());
  const found = await Promise.all(read.seeds.map(languageOf));
  const usual = usualLanguage(found, 'en');
  const tagged = read.seeds.map((seed, at) => {
    const language = found[at] ?? usual;
    return { ...seed, language, regions: tagRegions(seed.parsed, seed.sidecar.regions, language) };
  });
  process.stdout.write(options.isJson ? seedsAsJson(tagged, read.problems) : seedsAsText(tagged, read.problems));
  return read.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function explain({ path, isJson }: Options): Promise<number> {
  if (!(await isFile(path))) return refuse(`There is no file "${path}".\n${usage}`);
  const [folder, file] = [dirname(path), basename(path)];
  const sidecar = sidecarOf(file);
  const read = readSeed(folder, file, sidecar !== file && (await isFile(join(folder, sidecar))), readingOptions());
  if (!read.ok) {
    process.stderr.write(read.faults.map((fault) => `${formatProblem(fault)}\n`).join(''));
    return 1;
  }
  const language = (await languageOf(read.value)) ?? 'en';
  const explanation = explainRegions(read.value.parsed, read.value.sidecar.regions, language);
  process.stdout.write(
    isJson ? `${JSON.stringify({ file, ...explanation }, null, 2)}\n` : explanationText(file, explanation),
  );
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(message);
  return 2;
}

function readingOptions() {
  return { today: today(), countryCode };
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, explain: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length > (values.explain === undefined ? 1 : 0)) return null;
    return {
      path: values.explain ?? positionals[0] ?? 'seeds',
      isJson: values.json ?? false,
      isExplain: values.explain !== undefined,
    };
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry?.isDirectory() ?? false;
}
