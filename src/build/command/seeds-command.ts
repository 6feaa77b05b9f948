import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ParsedArticle } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { learnHome } from '../article/learn-home.ts';
import { countryCode } from '../gazetteer/country-code.ts';
import { sidecarOf } from '../seeds/list-seeds.ts';
import { formatProblem } from '../text/problem.ts';
import { readSeeds } from '../addresses/read-seeds.ts';
import { readSeed } from '../seeds/read-seed.ts';
import { explainRegions } from '../regions/explain-regions.ts';
import { explanationText } from '../regions/explanation-text.ts';
import { explainNames, namesText } from '../people/explain-names.ts';
import { tagPeople } from '../people/tag-people.ts';
import { tagRegions } from '../regions/tag-regions.ts';
import { today } from '../settings/today.ts';
import { languageOf } from '../article/language-of.ts';
import { usualLanguage } from '../article/usual-language.ts';
import { linesAsText, seedsAsJson, seedsAsText } from './seeds-report.ts';
import { explainLines } from '../seeds/explain-lines.ts';
import { ownFolder } from './own-folder.ts';
import { quoteName } from '../text/quote-name.ts';
import type { CommandContext, ExitCode, SeedsOptions } from './command-options.ts';
import { UsageError } from './usage-error.ts';

/** Characters of a line where no terminal says how wide it is. */
const defaultWidth = 100;

/**
 * `dateline seeds`: prints what was read of a folder and what is wrong with it. `--explain <file>`: prints how an article is
 * read, line by line, and why it has its regions. Writes nothing.
 */
export async function runSeeds(
  folder: string | undefined,
  options: SeedsOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (options.explain !== undefined) {
    if (folder !== undefined) throw new UsageError('--explain takes one article, and no folder beside it.');
    return explain(options.explain, options.json === true, context);
  }
  const path = folder ?? ownFolder(context.environment);
  if (!(await isFolder(path))) throw new UsageError(`There is no folder "${path}".`);
  const read = await readSeeds(path, readingOptions());
  const found = await Promise.all(read.seeds.map(languageOf));
  const usual = usualLanguage(found, 'en');
  const learned = learnHome(read.seeds.map(({ parsed, home }) => (home === null ? placeOf(parsed) : null)));
  const seeds = read.seeds.map((seed, at) => {
    const home = seed.home ?? (learned === null ? [] : [learned.home]);
    const language = found[at] ?? usual;
    return { ...seed, language, regions: tagRegions(seed.parsed, seed.sidecar.regions, language, home) };
  });
  const reading = { ...read, seeds };
  context.out(options.json === true ? seedsAsJson(reading) : seedsAsText(reading, options.all === true));
  return read.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function explain(path: string, isJson: boolean, { out, err }: CommandContext): Promise<ExitCode> {
  if (!(await isFile(path))) throw new UsageError(`There is no file that can be read at ${quoteName(path)}.`);
  const [folder, file] = [dirname(path), basename(path)];
  const sidecar = sidecarOf(file);
  const read = readSeed(folder, file, sidecar !== file && (await isFile(join(folder, sidecar))), readingOptions());
  if (!read.ok) {
    err(read.faults.map((fault) => `${formatProblem(fault)}\n`).join(''));
    return 1;
  }
  const { parsed, warnings } = read.value;
  const lines = explainLines(parsed);
  const language = (await languageOf(read.value)) ?? 'en';
  const explanation = explainRegions(parsed, read.value.sidecar.regions, language, read.value.home ?? []);
  const { setting = 'none', ...corrections } = read.value.sidecar.names;
  const names = explainNames(parsed, tagPeople(parsed, { language, setting, corrections }));
  if (isJson) out(`${JSON.stringify({ file, lines, ...explanation, ...names }, null, 2)}\n`);
  else {
    const width = process.stdout.columns ?? defaultWidth;
    const texts = [
      linesAsText(lines, width),
      ...warnings.map(formatProblem),
      explanationText(explanation),
      namesText(names),
    ];
    out(`${quoteName(file)}\n${texts.join('\n')}`);
  }
  return 0;
}

function placeOf({ source, dateline }: ParsedArticle): string | null {
  return dateline?.place ? textOf(source, dateline.place) : null;
}

function readingOptions() {
  return { today: today(), countryCode };
}

async function isFile(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry?.isFile() ?? false;
}

async function isFolder(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => null);
  return entry?.isDirectory() ?? false;
}
