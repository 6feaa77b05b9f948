import type { Rolldown } from 'vite';
import { isAmong, eagerPaths, pageModules } from './chunk-groups.ts';

export type Output = Rolldown.RolldownOutput['output'];

/** Faces that a page shows at once. */
const faces = ['display.woff2', 'text.woff2'];

/**
 * What a page of a route (its module: `pageModules`; null for a page that has none) needs and would find out late: its styles, in the page
 * itself (one round trip to the first paint), its faces, which only count if they are early (frame/fonts.css), and all
 * its modules, for after the first paint (`lateModules`).
 */
export function pagePreloads(output: Output, route: string | null, base: string): string {
  const fonts = faces.map(
    (name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${fileOfAsset(output, name)}">`,
  );
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = closureOf(
    chunks,
    chunks.find(({ isEntry }) => isEntry),
  );
  const module = route === null ? undefined : chunkOfPage(chunks, route);
  // What a page's module fetches by itself at once is wanted as soon: the engine of the search page.
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
  const styles = [...styleFiles(entry), ...styleFiles(pageChunks)];
  const css = styles.map((name) => output.find(({ fileName }) => fileName === name));
  const style = `<style>${css.map((file) => (file?.type === 'asset' ? String(file.source) : '')).join('')}</style>`;
  // The loader of a route fetches its styles but where the page has the link to them.
  const links = styleFiles(pageChunks).map((name) => `<link rel="stylesheet" href="${base}${name}" disabled>`);
  return [...fonts, style, ...links, modules].map((element) => `\n    ${element}`).join('');
}

function chunkOfPage(chunks: readonly Chunk[], route: string): Chunk {
  const module = pageModules[route];
  const chunk = chunks.find(({ facadeModuleId }) => module !== undefined && isAmong([module], facadeModuleId ?? ''));
  if (chunk === undefined) throw new Error(`the page "${route}" has no chunk of its own (${module ?? 'no module'})`);
  return chunk;
}

/** The built file of an asset (`text.woff2`); throws where there is none. */
export function fileOfAsset(output: Output, name: string): string {
  const asset = output.find(
    (file) => file.type === 'asset' && file.originalFileNames.some((from) => from.endsWith(`/${name}`)),
  );
  if (asset === undefined) throw new Error(`nothing in the app names the file ${name}`);
  return asset.fileName;
}

/** The file of styles that comes with a module of its own chunk (`src/app/…`); throws where there is none. */
export function stylesOf(output: Output, module: string): string {
  const chunk = output.find((file) => file.type === 'chunk' && isAmong([module], file.facadeModuleId ?? ''));
  const [file] = styleFiles(chunk?.type === 'chunk' ? [chunk] : []);
  if (file === undefined) throw new Error(`${module} has no styles of its own`);
  return file;
}

type Chunk = Rolldown.OutputChunk;

/** A chunk and all that it imports at once. */
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

/**
 * Starts the app when the page has been painted, and not before: a page reads without it, and what the first paint needs
 * has the line to itself. A page that waits for the app (a filtered view, an address that is not there) asks at once, and
 * so does one in a tab that nobody sees, where nothing is painted. In another language a copy of the app is all it asks
 * for.
 */
const start = `addEventListener('DOMContentLoaded',()=>{
const {copy,waiting}=document.documentElement.dataset,
start=()=>{for(const src of copy?[copy]:JSON.parse(document.getElementById('modules').textContent))
document.head.append(Object.assign(document.createElement('script'),{type:'module',crossOrigin:'',src}))};
document.hidden||waiting!=null?start():
requestAnimationFrame(()=>setTimeout(start))})`;

/**
 * What loads these modules, all at once, after the first paint. `files` are URLs. The script is the same on every page.
 */
function lateModules(files: readonly string[]): string {
  return `<script type="application/json" id="modules">${JSON.stringify(files)}</script><script>${start}</script>`;
}
