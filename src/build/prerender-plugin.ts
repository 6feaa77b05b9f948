import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import { answerAddress } from './answer-address.ts';
import { writeAddressTable } from './address-table.ts';
import type { Archive } from './compile-archive.ts';
import { compileArchive } from './compile-archive.ts';
import { createPageTemplate } from './page-template.ts';
import { createArchiveReader, prerenderPage, siteAddresses, type StaticApp } from './prerender-pages.ts';
import { countErrors, listProblems } from './report-problems.ts';
import type { Settings } from './settings.ts';
import { summariseBuild } from './summarise-build.ts';

/** Files written at once; more only wait for the same disk. */
const writesAtOnce = 64;

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
  const archive = await readArchive(settings);
  const client = await buildEnvironment(builder, 'client');
  await buildEnvironment(builder, 'static');
  const app = (await import(pathToFileURL(join(staticDir, 'static.js')).href)) as StaticApp;
  const next = `${outDir}.next`;
  const index = await readFile(join(next, 'index.html'), 'utf8');
  const template = createPageTemplate(index, client.output, settings.base);

  const write = createWriter(next);
  const read = createArchiveReader(archive.files);
  let pages = 0;
  // oxlint-disable-next-line no-await-in-loop -- the writer itself lets some go on at a time
  for (const [path, json] of archive.files) await write(`data/${path}`, json);
  for (const address of [...siteAddresses(archive), '/404']) {
    // oxlint-disable-next-line no-await-in-loop -- one page at a time keeps one page's memory
    const page = await prerenderPage(address, app, read, template, settings);
    // oxlint-disable-next-line no-await-in-loop
    await write(page.file, page.html);
    pages += 1;
  }
  await write.finish();
  await rm(staticDir, { recursive: true, force: true });
  await swap(next, outDir);
  await keepAddresses(archive, settings);
  builder.config.logger.info(
    summariseBuild({ archive, pages, bytes: write.bytes(), ms: performance.now() - startedAt, settings }),
  );
}

async function readArchive(settings: Settings): Promise<Archive> {
  if (!existsSync(settings.folder)) throw new Error(`SEEDS: there is no folder "${settings.folderName}"`);
  const archive = await compileArchive(settings.folder, new Date().toISOString().slice(0, 10));
  const problems = listProblems(archive.problems);
  if (problems !== '') process.stderr.write(`${problems}\n`);
  const errors = countErrors(archive.problems);
  if (errors !== null) throw new Error(`${errors} in ${settings.folderName}; the site was left as it was.`);
  return archive;
}

async function buildEnvironment(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`there is no build environment "${name}"`);
  const built = await builder.build(environment);
  if (Array.isArray(built) || !('output' in built)) throw new Error(`the build "${name}" has no single output`);
  return built;
}

/** Writes files below a folder, some at a time; `finish` waits for the last and passes on the first failure. */
function createWriter(folder: string) {
  const made = new Set<string>();
  let waiting: Promise<void>[] = [];
  let bytes = 0;
  const writeOne = async (file: string, text: string) => {
    const path = join(folder, file);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path));
    await writeFile(path, text);
    bytes += Buffer.byteLength(text);
  };
  const finish = async () => {
    await Promise.all(waiting);
    waiting = [];
  };
  const write = async (file: string, text: string) => {
    waiting.push(writeOne(file, text));
    if (waiting.length >= writesAtOnce) await finish();
  };
  return Object.assign(write, { finish, bytes: () => bytes });
}

async function swap(next: string, current: string): Promise<void> {
  const old = `${current}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(current)) await rename(current, old);
  await rename(next, current);
  await rm(old, { recursive: true, force: true });
}

/** Ids are kept in the project's own archive, and where an owner has begun to keep them. */
async function keepAddresses({ table }: Archive, { folder }: Settings): Promise<void> {
  if (table !== null && (table.isKept || folder === resolve('seeds'))) await writeAddressTable(folder, table.rows);
}
