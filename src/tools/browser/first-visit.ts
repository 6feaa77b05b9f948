import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Compressed size in bytes: brotli at its highest level, as static hosts precompress files. */
export function brotliBytes(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * The files that a first visit of a page loads, by kind, as paths below the site's folder: scripts with their static
 * imports, images and maps, without fonts.
 */
export function filesOfFirstVisit(
  site: { readonly folder: string; readonly base: string },
  { document }: { readonly document: Document },
) {
  const path = (url: string | null) => (url ?? '').replace(/[#?].*$/u, '').slice(site.base.length);
  const entries = (JSON.parse(document.querySelector('#modules')?.textContent ?? '[]') as string[]).map(path);
  const scripts = new Set<string>();
  for (const entry of entries) addImports(site.folder, entry, scripts);
  const images = [...document.querySelectorAll('use[href], img[src], link[rel~=icon]')].map((element) =>
    path(element.getAttribute('href') ?? element.getAttribute('src')),
  );
  return { scripts: [...scripts], images: [...new Set(images)].filter((file) => file !== '') };
}

function addImports(folder: string, file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  // Static imports, `import"./a.js"` and `from"./a.js"`. A dynamic `import("./a.js")` is not loaded at first.
  for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/gu))
    addImports(folder, file.replace(/[^/]+$/u, name ?? ''), found);
}
