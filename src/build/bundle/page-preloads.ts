import { dirname, join } from 'node:path/posix';
import type { Rolldown } from 'vite';
import { facePlaceholders, placeholders } from '../pages/page-template.ts';
import { isAmong, eagerPaths, pageModules } from './chunk-groups.ts';

export type Output = Rolldown.RolldownOutput['output'];

/**
 * The tags with which a page of a route loads early what it would request late (`route` is a key of `pageModules`; null for
 * a page without a module): its styles, inlined, which saves a round trip before the first paint; its fonts, which
 * may be the owner's; its styles for paper; and all its modules, after the first paint. URLs begin with the placeholder of the base.
 */
export function pagePreloads(output: Output, route: string | null): string {
  const { base } = placeholders;
  const fonts = Object.values(facePlaceholders).map(
    (face) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${face}">`,
  );
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = closureOf(
    chunks,
    chunks.find(({ isEntry }) => isEntry),
  );
  const module = route === null ? undefined : chunkOfPage(chunks, route);
  // A page's eager dynamic imports are preloaded too: the engine of the search page.
  const wanted = [
    module,
    ...chunks.filter(
      ({ fileName, facadeModuleId }) =>
        module?.dynamicImports.includes(fileName) === true && isAmong(eagerPaths, facadeModuleId ?? ''),
    ),
  ];
  const page = [...new Set(wanted.flatMap((chunk) => closureOf(chunks, chunk)))];
  const pageChunks = page.filter((chunk) => !entry.includes(chunk));
  const modules = lateModules([...entry, ...pageChunks].map(({ fileName }) => base + fileName));
  const ownStyles = styleFiles(pageChunks);
  const styles = [...styleFiles(entry), ...ownStyles];
  const print = `<link rel="stylesheet" href="${base}${fileOfAsset(output, 'print.css')}" media="print">`;
  return [...fonts, styleElement(output, styles), print, ...linksTo(ownStyles), modules]
    .map((element) => `\n${element}`)
    .join('');
}

/**
 * What a page has besides that shows what a module does (`src/app/…`) which others do not load: tags with its styles, and its files
 * for the list of modules.
 */
export function lateModule(output: Output, module: string): { readonly tags: string; readonly modules: string } {
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = closureOf(
    chunks,
    chunks.find(({ isEntry }) => isEntry),
  );
  const own = closureOf(chunks, chunkOfModule(chunks, module)).filter((chunk) => !entry.includes(chunk));
  const { tags } = lateStyles(output, styleFiles(own));
  return { tags, modules: own.map(({ fileName }) => `,${JSON.stringify(placeholders.base + fileName)}`).join('') };
}

/** The same for style files alone; none make no tags. */
export function lateStyles(output: Output, files: readonly string[]): ReturnType<typeof lateModule> {
  const tags = files.length === 0 ? [] : [styleElement(output, files), ...linksTo(files)];
  return { tags: tags.map((element) => `\n${element}`).join(''), modules: '' };
}

/** Style files as part of a page. */
function styleElement(output: Output, files: readonly string[]): string {
  const css = files.map((name) => output.find(({ fileName }) => fileName === name));
  return `<style>${css.map((file) => (file?.type === 'asset' ? inlined(file) : '')).join('')}</style>`;
}

/** Vite's loader fetches the styles of a route unless the page has a link to them. */
const linksTo = (files: readonly string[]) =>
  files.map((name) => `<link rel="stylesheet" href="${placeholders.base}${name}" disabled>`);

/** The styles of a file as part of a page, which lies in another folder: their URLs are those from the base. */
function inlined({ fileName, source }: Rolldown.OutputAsset): string {
  return String(source).replaceAll(/url\((?!["']?(?:data:|#))["']?([^"')]+)["']?\)/gu, (_url, path: string) => {
    if (path.startsWith('/')) throw new Error(`${fileName} names ${path}: expected a path relative to it`);
    return `url(${placeholders.base}${join(dirname(fileName), path)})`;
  });
}

function chunkOfPage(chunks: readonly Chunk[], route: string): Chunk {
  const module = pageModules[route];
  return chunkOfModule(chunks, module, `the page "${route}"`);
}

/** `name` is for the message where there is none. */
function chunkOfModule(chunks: readonly Chunk[], module = '', name = module): Chunk {
  const chunk = chunks.find(({ facadeModuleId }) => module !== '' && isAmong([module], facadeModuleId ?? ''));
  if (chunk === undefined) throw new Error(`${name} has no chunk of its own (${module || 'no module'})`);
  return chunk;
}

/** The built file of an asset (`text.woff2`). Throws where there is none. */
export function fileOfAsset(output: Output, name: string): string {
  const asset = output.find(
    (file) => file.type === 'asset' && file.originalFileNames.some((from) => from.endsWith(`/${name}`)),
  );
  if (asset === undefined) throw new Error(`nothing in the app names the file ${name}`);
  return asset.fileName;
}

/** The style file of a module with a chunk of its own (`src/app/…`). Throws where there is none. */
export function stylesOf(output: Output, module: string): string {
  const chunk = output.find((file) => file.type === 'chunk' && isAmong([module], file.facadeModuleId ?? ''));
  const [file] = styleFiles(chunk?.type === 'chunk' ? [chunk] : []);
  if (file === undefined) throw new Error(`${module} has no styles of its own`);
  return file;
}

type Chunk = Rolldown.OutputChunk;

/** A chunk with all its static imports. */
function closureOf(chunks: readonly Chunk[], from: Chunk | undefined, found: Chunk[] = []): readonly Chunk[] {
  if (from === undefined || found.includes(from)) return found;
  found.push(from);
  for (const name of from.imports) {
    const next = chunks.find(({ fileName }) => fileName === name);
    closureOf(chunks, next, found);
  }
  return found;
}

function styleFiles(chunks: readonly Chunk[]): readonly string[] {
  return [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
}

/** The list of modules (URLs) that the script in index.html loads after the first paint. */
function lateModules(files: readonly string[]): string {
  return `<script type="application/json" id="modules">${JSON.stringify(files)}</script>`;
}
