import type { Rolldown } from 'vite';

export type Output = Rolldown.RolldownOutput['output'];

/** Faces that a page shows at once, the one that may not come late first. A caption is set in italics, and stands on articles alone. */
const faces = ['display.woff2', 'text.woff2'];
const articleFaces = [...faces, 'italic.woff2'];

/**
 * Links to what a page of a route (`article` is in pages/article.tsx) needs and would find out late: the route's own
 * modules, which the entry does not load, and its faces, which only count if they are early (styles/fonts.css).
 */
export function pagePreloads(output: Output, route: string, base: string): string {
  const fonts = (route === 'article' ? articleFaces : faces)
    .map((name) =>
      output.find((file) => file.type === 'asset' && file.originalFileNames.some((from) => from.endsWith(`/${name}`))),
    )
    .filter((font) => font !== undefined)
    .map(({ fileName }) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${fileName}">`);
  const modules = routeModules(output, route).map(
    (file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`,
  );
  return [...fonts, ...modules].map((link) => `\n    ${link}`).join('');
}

function routeModules(output: Output, route: string): readonly string[] {
  const chunks = output.filter((file) => file.type === 'chunk');
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const loaded = closure(chunks.find(({ isEntry }) => isEntry)?.fileName);
  const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${route}.tsx`));
  // What a page's module fetches by itself is wanted as soon: the search page's engine.
  const files = [own?.fileName, ...(own?.dynamicImports ?? [])].flatMap((file) => [...closure(file)]);
  return [...new Set(files)].filter((file) => !loaded.has(file));

  function closure(file: string | undefined, seen = new Set<string>()): Set<string> {
    if (file === undefined || seen.has(file)) return seen;
    seen.add(file);
    for (const next of imports.get(file) ?? []) closure(next, seen);
    return seen;
  }
}
