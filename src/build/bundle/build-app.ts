import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rolldown, ViteBuilder } from 'vite';
import { languages, type Language } from '#news/languages/languages.ts';
import { appFile, type AppCopy } from '../pages/built-app.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { buildWorkers } from './build-worker.ts';
import { bundledPackages } from './bundled-packages.ts';
import { createPageTemplate } from './create-page-template.ts';
import { clientOf, staticOf } from './languages-plugin.ts';
import { listLicences } from './list-licences.ts';
import { fileOfAsset, type Output } from './page-preloads.ts';

/**
 * Builds the app in each language into a folder, the output folder of the builder: files for the browser, the static apps
 * and `app.json` (pages/built-app.ts).
 */
export async function buildApp(builder: ViteBuilder, folder: string): Promise<void> {
  const index = readFileSync(join(builder.config.root, 'index.html'), 'utf8');
  const copies: [Language, AppCopy][] = [];
  let icon: string | null = null;
  const modules = new Set<string>();
  for (const language of Object.keys(languages) as Language[]) {
    // oxlint-disable-next-line no-await-in-loop -- builds at the same time mix each other's styles
    const { output } = await buildEnvironment(builder, clientOf(language));
    for (const file of output) if (file.type === 'chunk') file.moduleIds.forEach((id) => modules.add(id));
    // The build of index.html, which names the icon, is the first.
    icon ??= fileOfAsset(output, 'icon.svg');
    // oxlint-disable-next-line no-await-in-loop
    const staticApp = await buildEnvironment(builder, staticOf(language));
    const copy = writeCopy(folder, index, language, output, staticApp.output);
    // Which icon a site has, and its pages, is not the app's to say.
    const isOfSite = (file: string) => file === icon || file === 'index.html';
    copies.push([
      language,
      { ...copy, files: [...copy.files.filter((file) => !isOfSite(file)), licencesFile, billFile] },
    ]);
  }
  const { root } = builder.config;
  const packages = bundledPackages(root, modules);
  write(join(folder, licencesFile), listLicences(packages));
  write(join(folder, billFile), billOfMaterials(root, packages));
  write(join(folder, 'package.json'), '{ "type": "module" }\n');
  const workers = await buildWorkers(root, folder);
  // Last: a folder without it is no app.
  write(join(folder, appFile), JSON.stringify({ icon, workers, copies: Object.fromEntries(copies) }));
}

/** At the root of each site, where people look for them, and programs by the ending. */
const licencesFile = 'licences.txt';
const billFile = 'sbom.cdx.json';

/** Writes the static app and describes the copy. */
function writeCopy(folder: string, index: string, language: Language, output: Output, staticApp: Output): AppCopy {
  const entryOf = (files: Output) => files.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? '';
  const staticFolder = `static/${language}`;
  for (const file of staticApp) if (file.type === 'chunk') write(join(folder, staticFolder, file.fileName), file.code);
  return {
    template: createPageTemplate(index, output, language),
    entry: entryOf(output),
    files: output.map(({ fileName }) => fileName),
    staticEntry: `${staticFolder}/${entryOf(staticApp)}`,
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function buildEnvironment(builder: ViteBuilder, name: string): Promise<Rolldown.RolldownOutput> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`there is no build environment "${name}"`);
  const built = await builder.build(environment);
  if (Array.isArray(built) || !('output' in built)) throw new Error(`the build "${name}" has no single output`);
  return built;
}
