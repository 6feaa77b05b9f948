import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { dataPath } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import type { StaticApp } from '#news/pages/static-app.ts';
import type {
  ArticlesTask,
  BuildTask,
  BuiltArticle,
  BuiltPage,
  KeptLocation,
  PagesTask,
  PlannedArticle,
  ReadTask,
  ResultOf,
  ArticleRecord,
  SiteTarget,
  TaskResults,
} from './build-task.ts';
import { renewArticle } from '../article/renew-article.ts';
import { compileArticle, nameArticle } from '../article/compile-article.ts';
import { languageOf } from '../article/language-of.ts';
import { hashContent } from '../text/content-hash.ts';
import { countryCode } from '../gazetteer/country-code.ts';
import { buildFeeds } from '../share/build-feeds.ts';
import { openFolder, type Files, type OpenFiles } from '../output/folder-files.ts';
import { locate } from '../map/locate.ts';
import { ParsedWriter, readParsed, type ParsedLocation } from './parsed-articles.ts';
import { openPage, prerenderArticle, type PageFrame } from '../pages/prerender-pages.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import type { UnreadFile } from '../addresses/assign-ids.ts';
import { readUnread } from '../addresses/read-unread.ts';
import type { Problem } from '../text/problem.ts';
import { readDataFile } from '../output/read-data-file.ts';
import { claimOf, type Seed } from '../addresses/read-seeds.ts';
import { isDraft } from '../seeds/parse-seed.ts';
import { readSeed, type ReadSeed } from '../seeds/read-seed.ts';
import { settleSeed } from '../seeds/settle-day-order.ts';
import { reviseArticle } from '../revisions/revise-article.ts';
import { openVersions } from '../revisions/open-versions.ts';
import { ReportTally } from '../article/report-tally.ts';
import { readPictures } from '../pictures/read-pictures.ts';
import { volumeItem } from '../archive/volume-item.ts';

/** Stands for the hash in the name of a month's folder until all its articles are written. */
export const draftHash = 'draft';

const articlesBetweenYields = 20;

/**
 * Runs a task of a build, in whichever thread it is called. `onProgress` gets the number of articles or pages done since
 * its last call. Articles are written and read by `openFiles`. Rejects where a file cannot be read or written; what was
 * written by then stays.
 */
export async function runTask<Task extends BuildTask>(
  task: Task,
  onProgress: (done: number) => void,
  openFiles: OpenFiles = openFolder,
): Promise<ResultOf<Task>> {
  return (await doTask(task, onProgress, openFiles)) as ResultOf<Task>;
}

function doTask(task: BuildTask, onProgress: (done: number) => void, openFiles: OpenFiles) {
  if (task.kind === 'read') return readFiles(task, onProgress, openFiles);
  if (task.kind === 'articles') return buildArticles(task, onProgress, openFiles);
  return task.kind === 'pages' ? buildPages(task, onProgress) : buildFeeds(task);
}

async function readFiles(
  task: ReadTask,
  onProgress: (done: number) => void,
  openFiles: OpenFiles,
): Promise<TaskResults['read']> {
  const { folder, today, files, work, store } = task;
  const parsed = new ParsedWriter(task.parsed);
  const places: ParsedLocation[] = [];
  const records: ArticleRecord[] = [];
  const unread: UnreadFile[] = [];
  const faults: Problem[] = [];
  for (const { file, hasSidecar, beside } of files) {
    const result = readSeed(folder, file, hasSidecar, { today, countryCode });
    if (!result.ok) {
      if (!isDraft(result.faults)) unread.push(readUnread(folder, file));
      // One by one: a call cannot have a hundred thousand arguments.
      for (const fault of result.faults) faults.push(fault);
      continue;
    }
    const { bytes, warnings, home } = result.value;
    // oxlint-disable-next-line no-await-in-loop -- one picture at a time is held in memory
    const illustrated = await readPictures(folder, result.value, beside, store);
    // oxlint-disable-next-line no-await-in-loop -- one article at a time is held in memory
    const lang = await languageOf(result.value);
    records.push({
      ...claimOf(result.value),
      ...nameArticle(result.value),
      lang,
      hasSidecar,
      beside,
      pictures: illustrated.pictures,
      tags: result.value.sidecar.tags,
      bytes,
      warnings: [...warnings, ...illustrated.warnings],
      home,
    });
    places.push(parsed.add(result.value));
  }
  parsed.close(openFiles(work));
  onProgress(files.length);
  return { records, parsed: places, unread, faults };
}

/** Holds one article in memory at a time. */
async function buildArticles(
  task: ArticlesTask,
  onProgress: (done: number) => void,
  openFiles: OpenFiles,
): Promise<TaskResults['articles']> {
  const { month, articles, target, work, site } = task;
  const frame = site === null ? null : await openFrame(site);
  const [writer, parsed] = [openFiles(target), openFiles(work)];
  const built: BuiltArticle[] = [];
  for (const one of articles) {
    // oxlint-disable-next-line no-await-in-loop -- lets signals and messages through
    if (built.length % articlesBetweenYields === 0) await yieldToEventLoop();
    const compiled =
      one.kept === null
        ? compileArticle(openArticle(task, one, parsed), one.position, one.lang, task.timeZone, locate)
        : openKept(task, one, one.kept, openFiles(task.old));
    const revised = reviseArticle(compiled, openVersions(one, task));
    const article = revised?.article ?? compiled;
    if (revised !== null) writer.write(revised.file, revised.json);
    const json = JSON.stringify(article);
    writer.write(`data/${dataPath.article({ month, mark: draftHash }, one.position)}`, json);
    // A picture of the article's own is shown beside links to it.
    const hasCard = one.hasCard && article.picture === undefined;
    // oxlint-disable-next-line no-await-in-loop
    const card = hasCard && frame !== null ? await writeCard(article, frame, writer) : null;
    if (one.hasPage && frame !== null) {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time keeps one page's memory
      const { file, html } = await prerenderArticle(article, one, card, frame, revised?.revisions);
      writer.write(file, html);
    }
    const report = new ReportTally();
    report.add(one.file, article);
    built.push({
      ...volumeItem(article, json),
      report: report.data(),
      card,
      revisions: revised?.file ?? null,
      oldAddresses: article.oldAddresses ?? [],
    });
    onProgress(1);
  }
  return built;
}

/**
 * Writes a share image; null for none. Its name contains the hash of what it shows, so that a network that has cached the
 * old one fetches the new one.
 */
async function writeCard(article: Article, { settings, accent }: PageFrame, writer: Files): Promise<string | null> {
  // Loads fonts and the renderer only where an image is made.
  const { openCardPainter } = await import('../share/card-painter.ts');
  const paint = await openCardPainter();
  const card = paint({ ...article, siteName: settings.site.name, accent });
  if (card === null) return null;
  const file = `cards/${article.id}-${card.contentHash}.png`;
  writer.write(file, card.draw());
  return file;
}

/** An article as the present site shows it. */
function openKept(
  { today, timeZone }: ArticlesTask,
  planned: PlannedArticle,
  place: KeptLocation,
  site: Files,
): Article {
  const { file, id, position } = planned;
  const bytes = Buffer.from(site.read(place.path, place.offset, place.length));
  const article = JSON.parse(bytes.toString()) as Article;
  if (place.isCurrent) {
    const { revised: _revised, ...rest } = article;
    return { ...rest, position };
  }
  const renewed = renewArticle(article, file, today);
  // Planning has renewed it before.
  if (renewed === null) throw new Error(`${file} was not kept`);
  const { pictures = [] } = article;
  const seed = { ...renewed, id, former: [], home: planned.home, pictures };
  return compileArticle(seed, position, planned.lang, timeZone, locate);
}

/** The article whose id was assigned: as planning parsed it, else parsed now. Throws where its file has changed since. */
function openArticle({ folder, today }: ArticlesTask, planned: PlannedArticle, parsed: Files): Seed {
  const { file, hasSidecar, bytes, id, tags, dayOrder, home, pictures } = planned;
  const settle = (seed: ReadSeed) => ({
    ...settleSeed(seed, today, dayOrder),
    sidecar: { ...seed.sidecar, tags },
    id,
    former: [],
    home,
    pictures,
  });
  if (planned.parsed !== null) return settle(readParsed(parsed, planned.parsed));
  const result = readSeed(folder, file, hasSidecar, { today, countryCode });
  if (!result.ok || result.value.bytes !== bytes)
    throw new OwnerError(`${quoteName(file)} was changed while the site was being built. Build again.`);
  return settle(result.value);
}

async function buildPages(
  { pages, site }: PagesTask,
  onProgress: (done: number) => void,
): Promise<TaskResults['pages']> {
  const frame = await openFrame(site);
  const writer = openFolder(site.folder);
  const read = createFileReader([site.folder, site.old]);
  const built: BuiltPage[] = [];
  for (const { address, known } of pages) {
    // oxlint-disable-next-line no-await-in-loop
    await yieldToEventLoop();
    // oxlint-disable-next-line no-await-in-loop -- one page at a time keeps one page's memory
    const page = await openPage(address, read, frame);
    const key = hashContent(page.source);
    if (key !== known) writer.write(page.file, page.draw());
    built.push({ address, key });
    onProgress(1);
  }
  return built;
}

async function openFrame({ app, template, settings, accent }: SiteTarget): Promise<PageFrame> {
  return { app: (await import(app)) as StaticApp, template, settings, accent };
}

/** Reads data files from the first site that has them, and parses each once. */
function createFileReader(sites: readonly string[]): (path: string) => Promise<unknown> {
  const parsed = new Map<string, unknown>();
  return async (path) => {
    if (!parsed.has(path)) parsed.set(path, readDataFile(sites, path));
    return parsed.get(path);
  };
}
