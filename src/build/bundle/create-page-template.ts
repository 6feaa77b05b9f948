import { basename } from 'node:path/posix';
import { minifySync } from 'vite';
import { workerFile } from '#news/kept/kept.ts';
import { languages, type Language } from '#news/languages/languages.ts';
import { displayKey, languageKey } from '#news/settings/device-keys.ts';
import { placeholders, type PageTemplate } from '../pages/page-template.ts';
import { webManifestFile } from '../pages/web-manifest.ts';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import { pageModules } from './chunk-groups.ts';
import { fileOfAsset, lateModule, lateStyles, pagePreloads, stylesOf, type Output } from './page-preloads.ts';

/** Files that the script in index.html loads for readers who chose them; built, the styles belong to the panel. */
const displayStyles = '/src/app/display/display.css';
const dyslexicFace = '/node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';

/** What the script in index.html has in the place of what is the owner's, which development serves as it is. */
const developed = {
  copies: 'const copies = {}',
  displayKey: `'${displayKey}'`,
  languageKey: `'${languageKey}'`,
  worker: "'/worker.js'",
  assets: "'/assets/'",
} as const;

/**
 * What index.html has between these comments is for development only: there Vite finds the app's icon, styles and modules.
 * A page has its own (page-preloads.ts), so nothing that Vite writes into index.html is read.
 */
const development = ['<!--development-->', '<!--/development-->'] as const;

/** The slots of a page in the order of index.html. */
const slots = ['<html lang="en">', '<!--head-->', '<!--page-->', '<!--data-->'] as const;

/**
 * Makes the template of pages in a language from the text of index.html and the client build in that language. What is the
 * owner's is left open (`placeholders`). Throws where a slot is missing.
 */
export function createPageTemplate(source: string, output: Output, language: Language): PageTemplate {
  const { base } = placeholders;
  const [ahead, behind] = cutDevelopment(source);
  const links = `<link rel="icon" href="${base}${placeholders.icon}" /><link rel="manifest" href="${base}${webManifestFile}" />`;
  const html = fillPlaceholders(ahead + links + behind, {
    [developed.copies]: `const copies = ${placeholders.copies}`,
    [developed.displayKey]: placeholders.displayKey,
    [developed.languageKey]: placeholders.languageKey,
    [developed.worker]: `'${base}${workerFile}'`,
    [developed.assets]: `'${base}assets/'`,
    [displayStyles]: base + stylesOf(output, 'src/app/display/display-panel.tsx'),
    [dyslexicFace]: base + fileOfAsset(output, basename(dyslexicFace)),
  });
  // The indentation is for readers of index.html.
  let remaining = minifyScript(html).replace(/^ +/gmu, '');
  const before = slots.map((slot) => {
    const at = remaining.indexOf(slot);
    if (at < 0) throw new Error(`index.html has no ${slot}, or has it out of order`);
    const text = remaining.slice(0, at);
    remaining = remaining.slice(at + slot.length);
    return text;
  });
  const [start = '', head = '', page = '', data = ''] = before;
  const errorStyles = lateStyles(output, [fileOfAsset(output, 'running.css')]).tags;
  const preloads = Object.fromEntries([
    ...Object.keys(pageModules).map((route) => [route, pagePreloads(output, route)] as const),
    // The page of a removed article shows only the error, which has no module of its own.
    ...['gone', 'unavailable'].map((route) => [route, pagePreloads(output, null) + errorStyles] as const),
    ['not-found', pagePreloads(output, 'not-found') + errorStyles],
  ]);
  return {
    around: [start, head, page, data, remaining],
    preloads,
    late: {
      structure: lateStyles(output, [fileOfAsset(output, 'article-body.css')]),
      pictures: lateModule(output, 'src/app/pictures/pictures.tsx'),
      revisions: lateModule(output, 'src/app/revisions/revisions.tsx'),
    },
    faces: { headlines: fileOfAsset(output, 'display.woff2'), text: fileOfAsset(output, 'text.woff2') },
    root: `lang="${language}" dir="${languages[language].direction}"`,
  };
}

/** Minifies the script at the start of every page. */
function minifyScript(html: string): string {
  return html.replace(/(?<=<script>)[^]*?(?=<\/script>)/u, (script) => {
    const { code, errors } = minifySync('index.html.js', script, { module: false });
    if (errors.length > 0)
      throw new Error(`the script of index.html: ${errors.map(({ message }) => message).join(', ')}`);
    // The minifier writes every text as a template; the page around the script has quotation marks.
    if (/[\\$]\{|`[^`]*"[^`]*`/u.test(code)) throw new Error('the script of index.html: a text needs its backticks');
    return code.replaceAll('`', '"');
  });
}

/** The parts of index.html before and after the part for development. */
function cutDevelopment(source: string): readonly [string, string] {
  const [start, end] = development.map((tag) => {
    const at = source.indexOf(tag);
    if (at < 0) throw new Error(`index.html has no ${tag}`);
    return at;
  });
  return [source.slice(0, start), source.slice((end ?? 0) + development[1].length)];
}
