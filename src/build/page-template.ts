import { pagePreloads, type Output } from './page-preloads.ts';

/** The built index.html as a template, with what each page's modules are. */
export interface PageTemplate {
  readonly fill: (page: {
    readonly head: string;
    readonly lang: string;
    readonly html: string;
    readonly data: string;
    readonly route: string;
  }) => string;
}

/**
 * Makes a template of the client build: the stylesheet goes into the page (one round trip to the first paint), and each
 * page asks at once for what it would otherwise find out late.
 */
export function createPageTemplate(html: string, output: Output, base: string): PageTemplate {
  const css = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const style = css?.type === 'asset' ? `<style>${String(css.source)}</style>` : '';
  const page = html.replace(/\s*<link rel="stylesheet"[^>]*>/u, '').replace('</head>', () => `${style}\n  </head>`);
  const preloads = new Map<string, string>();
  return {
    fill: ({ head, lang, html: body, data, route }) => {
      let preload = preloads.get(route);
      if (preload === undefined) preloads.set(route, (preload = pagePreloads(output, route, base)));
      return page
        .replace('<html lang="en">', `<html lang="${lang}"${route === 'not-found' ? ' data-waiting' : ''}>`)
        .replace('<!--head-->', () => head + preload)
        .replace('<!--page-->', () => body)
        .replace('<!--data-->', () => data);
    },
  };
}
