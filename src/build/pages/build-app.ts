import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rolldown, ViteBuilder } from 'vite';
import type { Language } from '#news/languages/languages.ts';
import { snapshotFolder } from '../output/folder-snapshot.ts';
import { copyFor } from '../languages/languages-plugin.ts';
import { createPageTemplate, type PageTemplate } from './page-template.ts';
import type { Settings } from '../settings/settings.ts';

/** What pages need besides data. */
export interface BuiltApp {
  readonly template: PageTemplate;
  /** Files for the browser: paths below the site's folder. */
  readonly files: readonly string[];
  /** Modules of the static app: path and code. */
  readonly modules: readonly (readonly [path: string, code: string])[];
}

/** The entry of the static app, which renders pages. */
const staticEntry = 'static.js';

/** Builds the app into the site's folder, a copy for each further language beside it, and the static app into memory. */
export async function buildApp(
  builder: ViteBuilder,
  folder: string,
  { base, languages }: Pick<Settings, 'base' | 'languages'>,
): Promise<BuiltApp> {
  const client = await buildEnvironment(builder, 'client');
  const [language, ...others] = languages;
  const copies: [Language, string][] = [];
  for (const other of others) {
    // oxlint-disable-next-line no-await-in-loop -- builds at the same time mix each other's styles
    const { output } = await buildEnvironment(builder, copyFor(other));
    copies.push([other, base + output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName]);
  }
  const index = readFileSync(join(builder.config.root, 'index.html'), 'utf8');
  const template = createPageTemplate(index, client.output, {
    base,
    language,
    copies,
  });
  // The front page replaces it.
  rmSync(join(folder, 'index.html'), { force: true });
  const staticApp = await buildEnvironment(builder, 'static');
  const modules = staticApp.output.flatMap((file) =>
    file.type === 'chunk' ? [[file.fileName, file.code] as const] : [],
  );
  return { template, files: [...snapshotFolder(folder).files.keys()], modules };
}

/** Writes the static app to a folder and returns the URL to import. */
export function unpackStaticApp({ modules }: BuiltApp, folder: string): string {
  const files = [...modules, ['package.json', '{ "type": "module" }'] as const];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return pathToFileURL(join(folder, staticEntry)).href;
}

async function buildEnvironment(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`there is no build environment "${name}"`);
  const built = await builder.build(environment);
  if (Array.isArray(built) || !('output' in built)) throw new Error(`the build "${name}" has no single output`);
  return built;
}
