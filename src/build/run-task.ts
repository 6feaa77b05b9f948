import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '#news/archive.ts';
import type {
  BuildTask,
  MonthArticle,
  MonthTask,
  PagesTask,
  ReadTask,
  ResultOf,
  SeedRecord,
  SiteTarget,
  TaskResults,
} from './build-task.ts';
import { compileArticle, nameArticle } from './compile-article.ts';
import { VolumeCompiler } from './compile-volume.ts';
import { countryCode } from './country-code.ts';
import { locate } from './map/locate.ts';
import { prerenderArticle, prerenderPage, type PageFrame, type StaticApp } from './prerender-pages.ts';
import type { Problem } from './problem.ts';
import { readSeed } from './read-seeds.ts';
import { ReportTally } from './report-tally.ts';
import { SiteWriter } from './site-writer.ts';

/**
 * Does a piece of a build, in whichever thread it is called. `tell` hears how many articles or pages are done since it
 * heard last. Rejects where something cannot be read or written; what was written by then stays.
 */
export async function runTask<Task extends BuildTask>(
  task: Task,
  tell: (done: number) => void,
): Promise<ResultOf<Task>> {
  const result: ResultOf<BuildTask> =
    task.kind === 'read'
      ? readFiles(task, tell)
      : await (task.kind === 'month' ? buildMonth(task, tell) : buildPages(task, tell));
  return result as ResultOf<Task>;
}

function readFiles({ folder, today, files }: ReadTask, tell: (done: number) => void): TaskResults['read'] {
  const records: SeedRecord[] = [];
  const problems: Problem[] = [];
  for (const { file, hasSidecar } of files) {
    const result = readSeed(folder, file, hasSidecar, { today, countryCode });
    problems.push(...(result.ok ? result.value.warnings : result.faults));
    if (!result.ok) continue;
    const { mark, sidecar } = result.value;
    records.push({ file, hasSidecar, mark, former: sidecar.former, ...nameArticle(result.value) });
  }
  tell(files.length);
  return { records, problems };
}

/** One article is in memory at a time, and the summaries. The month's folder gets its name, its content's, at the end. */
async function buildMonth(task: MonthTask, tell: (done: number) => void): Promise<TaskResults['month']> {
  const { month, articles, site } = task;
  const frame = await openFrame(site);
  const writer = new SiteWriter(site.folder);
  const draft = { month, mark: 'draft', count: articles.length };
  const volume = new VolumeCompiler(month);
  const report = new ReportTally();
  for (const [at, one] of articles.entries()) {
    const article = compileArticle(readAgain(task, one), articles.length - 1 - at, locate);
    report.add(one.file, article);
    writer.write(`data/${dataPath.article(draft, article.position)}`, volume.add(article));
    // oxlint-disable-next-line no-await-in-loop -- one page at a time keeps one page's memory
    const page = await prerenderArticle(article, one.neighbours, frame);
    writer.write(page.file, page.html);
    tell(1);
  }
  const { digest, files } = volume.close();
  renameSync(join(site.folder, `data/${month}-draft`), join(site.folder, `data/${month}-${digest.entry.mark}`));
  for (const [path, json] of files) writer.write(`data/${path}`, json);
  const heads = new Map([...digest.heads].map(([key, tally]) => [key, tally.data()]));
  return { digest: { ...digest, heads }, report: report.data(), written: writer.written() };
}

/** The article as it was when it got its id; throws where it has changed since. */
function readAgain({ folder, today }: MonthTask, { file, hasSidecar, mark, id }: MonthArticle) {
  const result = readSeed(folder, file, hasSidecar, { today, countryCode });
  if (!result.ok || result.value.mark !== mark) throw new Error(`${file} was changed while the site was being built`);
  return { ...result.value, id, former: [] };
}

async function buildPages({ addresses, site }: PagesTask, tell: (done: number) => void): Promise<TaskResults['pages']> {
  const frame = await openFrame(site);
  const writer = new SiteWriter(site.folder);
  const read = createFileReader(join(site.folder, 'data'));
  for (const address of addresses) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time keeps one page's memory
    const page = await prerenderPage(address, read, frame);
    writer.write(page.file, page.html);
    tell(1);
  }
  return { written: writer.written() };
}

async function openFrame({ app, template, settings }: SiteTarget): Promise<PageFrame> {
  return { app: (await import(app)) as StaticApp, template, settings };
}

/** Reads data files that are written; each is parsed once. */
function createFileReader(folder: string): (path: string) => Promise<unknown> {
  const parsed = new Map<string, unknown>();
  return async (path) => {
    if (!parsed.has(path)) parsed.set(path, JSON.parse(readFileSync(join(folder, path), 'utf8')));
    return parsed.get(path);
  };
}
