/**
 * `npm run seeds -- <folder>`: prints what was read of a folder and what is wrong with it. `--explain <file>`: prints how
 * an article is read, line by line, and why it has its regions. Writes nothing.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countryCode } from '../gazetteer/country-code.ts';
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
import { linesAsText, seedsAsJson, seedsAsText } from './seeds-report.ts';
import { explainLines } from '../seeds/explain-lines.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';

const usage = `Usage: npm run seeds -- [--json | --all] [<folder>]
       npm run seeds -- [--json] --explain <article.txt>
  <folder>   articles and what is below it (default: seeds)
  --all      how each article was read, and each error and warning
  --explain  how one article is read, line by line, and why it has its regions
  --json     the same for machines
`;

/** Characters of a line where no terminal says how wide it is. */
const defaultWidth = 100;

interface Options {
  readonly path: string;
  readonly isJson: boolean;
  readonly isExplain: boolean;
  readonly isAll: boolean;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof OwnerError) return refuse(`${error.message}\n`);
  throw error;
});

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return refuse(usage);
  if (options.isExplain) return explain(options);
  if (!(await isFolder(options.path))) return refuse(`There is no folder "${options.path}".\n${usage}`);
  const read = await readSeeds(options.path, readingOptions());
  const found = await Promise.all(read.seeds.map(languageOf));
  const usual = usualLanguage(found, 'en');
  const seeds = read.seeds.map((seed, at) => {
    const language = found[at] ?? usual;
    return { ...seed, language, regions: tagRegions(seed.parsed, seed.sidecar.regions, language) };
  });
  const reading = { ...read, seeds };
  process.stdout.write(options.isJson ? seedsAsJson(reading) : seedsAsText(reading, options.isAll));
  return read.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function explain({ path, isJson }: Options): Promise<number> {
  if (!(await isFile(path))) return refuse(`There is no file that can be read at ${quoteName(path)}.\n${usage}`);
  const [folder, file] = [dirname(path), basename(path)];
  const sidecar = sidecarOf(file);
  const read = readSeed(folder, file, sidecar !== file && (await isFile(join(folder, sidecar))), readingOptions());
  if (!read.ok) {
    process.stderr.write(read.faults.map((fault) => `${formatProblem(fault)}\n`).join(''));
    return 1;
  }
  const { parsed, warnings } = read.value;
  const lines = explainLines(parsed);
  const language = (await languageOf(read.value)) ?? 'en';
  const explanation = explainRegions(parsed, read.value.sidecar.regions, language);
  if (isJson) process.stdout.write(`${JSON.stringify({ file, lines, ...explanation }, null, 2)}\n`);
  else {
    const width = process.stdout.columns ?? defaultWidth;
    const texts = [linesAsText(lines, width), ...warnings.map(formatProblem), explanationText(explanation)];
    process.stdout.write(`${quoteName(file)}\n${texts.join('\n')}`);
  }
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
      options: { json: { type: 'boolean' }, all: { type: 'boolean' }, explain: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length > (values.explain === undefined ? 1 : 0)) return null;
    return {
      path: values.explain ?? positionals[0] ?? 'seeds',
      isJson: values.json ?? false,
      isExplain: values.explain !== undefined,
      isAll: values.all ?? false,
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
