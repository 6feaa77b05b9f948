import { readFile, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import { writeAddressTable } from './address-table.ts';
import { answerAddress } from './answer-address.ts';
import { buildArchive } from './build-archive.ts';
import type { SiteTarget } from './build-task.ts';
import { listSeeds } from './list-seeds.ts';
import { createPageTemplate } from './page-template.ts';
import { planArchive, type ArchivePlan } from './plan-archive.ts';
import type { Problem } from './problem.ts';
import { ProgressLine } from './progress-line.ts';
import { countErrors, listProblems } from './report-problems.ts';
import type { Settings } from './settings.ts';
import { summariseBuild } from './summarise-build.ts';
import { countThreads, createTaskRunner } from './task-runner.ts';

/**
 * Makes `vite build` write the whole site: the app, the data files and a page of HTML for every address. Everything is
 * written beside the old site and takes its place at the very end, so that a build that fails leaves the old one whole.
 */
export function prerenderPlugin(settings: Settings): Plugin {
  let outDir = 'dist';
  let staticDir = '';
  return {
    name: 'dateline:prerender',
    config(config, { command, isPreview }) {
      outDir = resolve(config.root ?? '.', config.build?.outDir ?? 'dist');
      staticDir = resolve(config.root ?? '.', `node_modules/.cache/dateline/static-${process.pid}`);
      if (command !== 'build') return { appType: isPreview ? 'custom' : 'spa' };
      return {
        appType: 'mpa',
        builder: {},
        build: { outDir: `${outDir}.next`, emptyOutDir: true },
        environments: {
          static: {
            consumer: 'server',
            build: { ssr: 'src/app/static.tsx', outDir: staticDir, emptyOutDir: true, copyPublicDir: false },
          },
        },
      };
    },
    buildApp: {
      order: 'pre',
      handler: (builder) => buildSite(builder, settings, outDir, staticDir),
    },
    configurePreviewServer(server) {
      return () => {
        server.middlewares.use((request, response) => {
          // Vite has taken the base off the URL; the original has it still.
          void answerAddress(outDir, settings.base, request.originalUrl ?? '/', response);
        });
      };
    },
  };
}

async function buildSite(builder: ViteBuilder, settings: Settings, outDir: string, staticDir: string): Promise<void> {
  const startedAt = performance.now();
  if (!existsSync(settings.folder)) throw new Error(`SEEDS: there is no folder "${settings.folderName}"`);
  const list = await listSeeds(settings.folder);
  const progress = new ProgressLine(process.stderr, () => performance.now());
  const threads = countThreads(list.files.length, settings.threads);
  const runner = createTaskRunner(threads, (done) => progress.add(done));
  const next = `${outDir}.next`;
  try {
    progress.begin('Reading', list.files.length);
    const planning = planArchive(settings.folder, list, new Date().toISOString().slice(0, 10), runner).then((read) => {
      progress.end();
      tellProblems(read.problems, settings);
      return read;
    });
    // Threads read while the app is built; without them a folder with errors is left before anything is built.
    if (threads === 0) await planning;
    const [plan, site] = await bothOf(planning, buildApp(builder, settings, next, staticDir));
    progress.begin('Writing', list.files.length);
    const archive = await buildArchive(plan, site, runner);
    progress.end();
    await runner.close();
    await swap(next, outDir);
    await keepAddresses(plan, settings);
    const ms = performance.now() - startedAt;
    builder.config.logger.info(summariseBuild({ archive, problems: plan.problems, ms, settings }));
  } finally {
    progress.end();
    await runner.close();
    await rm(next, { recursive: true, force: true });
    await rm(staticDir, { recursive: true, force: true });
  }
}

/** Builds the app and its static twin: all that a page needs but its data. */
async function buildApp(
  builder: ViteBuilder,
  settings: Settings,
  next: string,
  staticDir: string,
): Promise<SiteTarget> {
  const client = await buildEnvironment(builder, 'client');
  await buildEnvironment(builder, 'static');
  const { base, siteUrl } = settings;
  const template = createPageTemplate(await readFile(join(next, 'index.html'), 'utf8'), client.output, base);
  const app = pathToFileURL(join(staticDir, 'static.js')).href;
  return { folder: next, app, template, settings: { base, siteUrl } };
}

/** Waits for the end of both, even where one fails: what is still at work must not write where all is taken away. */
async function bothOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

function tellProblems(problems: readonly Problem[], { folderName }: Settings): void {
  const text = listProblems(problems);
  if (text !== '') process.stderr.write(`${text}\n`);
  const errors = countErrors(problems);
  if (errors !== null) throw new Error(`${errors} in ${folderName}; the site was left as it was.`);
}

async function buildEnvironment(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`there is no build environment "${name}"`);
  const built = await builder.build(environment);
  if (Array.isArray(built) || !('output' in built)) throw new Error(`the build "${name}" has no single output`);
  return built;
}

async function swap(next: string, current: string): Promise<void> {
  const old = `${current}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(current)) await rename(current, old);
  await rename(next, current);
  await rm(old, { recursive: true, force: true });
}

/** Ids are kept in the project's own archive, and where an owner has begun to keep them. */
async function keepAddresses({ table }: ArchivePlan, { folder }: Settings): Promise<void> {
  if (table !== null && (table.isKept || folder === resolve('seeds'))) await writeAddressTable(folder, table.rows);
}
