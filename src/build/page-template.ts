import type { Rolldown } from 'vite';

/** The built index.html as a template, with what each page's modules are. */
export interface PageTemplate {
  readonly fill: (page: { readonly head: string; readonly lang: string; readonly html: string; readonly data: string; readonly route: string }) => string;
}

type Output = Rolldown.RolldownOutput['output'];

/**
 * Makes a template of the client build: the stylesheet goes into the page (one round trip to the first paint), and each
 * page asks at once for the modules of its own route, which its entry would otherwise find out late.
 */
export function createPageTemplate(html: string, output: Output, base: string): PageTemplate {
  const css = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const style = css?.type === 'asset' ? `<style>${String(css.source)}</style>` : '';
  const page = html
    .replace(/\s*<link rel="stylesheet"[^>]*>/u, '')
    .replace('</head>', () => `${style}\n  </head>`);
  const preloads = new Map<string, string>();
  return {
    fill: ({ head, lang, html: body, data, route }) => {
      let preload = preloads.get(route);
      if (preload === undefined) preloads.set(route, (preload = preloadsOf(output, route, base)));
      return page
        .replace('<html lang="en">', `<html lang="${lang}"${route === 'not-found' ? ' data-waiting' : ''}>`)
        .replace('<!--head-->', () => head + preload)
        .replace('<!--page-->', () => body)
        .replace('<!--data-->', () => data);
    },
  };
}

/** Links to the modules of a route (`article` is in pages/article.tsx) that the entry does not already load. */
function preloadsOf(output: Output, route: string, base: string): string {
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  const own = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/pages/${route}.tsx`));
  const loaded = new Set(closure(entry?.fileName));
  return closure(own?.fileName)
    .filter((file) => !loaded.has(file))
    .map((file) => `\n    <link rel="modulepreload" crossorigin href="${base}${file}">`)
    .join('');

  function closure(file: string | undefined, seen = new Set<string>()): string[] {
    if (file === undefined || seen.has(file)) return [...seen];
    seen.add(file);
    for (const next of chunks.get(file)?.imports ?? []) closure(next, seen);
    return [...seen];
  }
}
