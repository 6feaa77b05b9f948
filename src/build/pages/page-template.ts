import { basename } from 'node:path/posix';
import { minifySync } from 'vite';
import { languages, type Language } from '#news/languages/languages.ts';
import { pageModules } from './chunk-groups.ts';
import { siteIconName } from './site-icon.ts';
import { fillDeviceKeys } from './device-keys-plugin.ts';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import { fileOfAsset, pagePreloads, stylesOf, type Output } from './page-preloads.ts';

/** The parts of index.html between what pages fill in; plain data for a thread. */
export interface PageTemplate {
  /** Five parts of HTML: before the root tag, the head, the page and its data, and after them. */
  readonly around: readonly [string, string, string, string, string];
  /** By route: the tags of `pagePreloads`. */
  readonly preloads: Readonly<Record<string, string>>;
  /** Attributes of `<html>`. */
  readonly root: string;
}

/** What all pages of a site share. */
interface Frame {
  readonly base: string;
  /** The language of the pages. */
  readonly language: Language;
  /** URLs of the copies of the app in other languages. */
  readonly copies: readonly (readonly [Language, string])[];
}

interface PageParts {
  readonly head: string;
  readonly html: string;
  readonly data: string;
  readonly route: string;
}

/** Files that the script in index.html loads for readers who chose them; built, the styles belong to the panel. */
const displayStyles = '/src/app/display/display.css';
const dyslexicFace = '/node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';

/** The slot in index.html for the copies of the app. */
const copiesSlot = "{ languages: '' }";

/**
 * What index.html has between these comments is for development only: there Vite finds the app's icon, styles and modules.
 * A page has its own (page-preloads.ts), so nothing that Vite writes into index.html is read.
 */
const development = ['<!--development-->', '<!--/development-->'] as const;

/** The slots of a page in the order of index.html. */
const slots = ['<html lang="en">', '<!--head-->', '<!--page-->', '<!--data-->'] as const;

/** Makes the template from the text of index.html and the client build. Throws where a slot is missing. */
export function createPageTemplate(source: string, output: Output, { base, language, copies }: Frame): PageTemplate {
  const [ahead, behind] = cutDevelopment(source);
  const ownIcon = output.find((file) => file.type === 'asset' && file.names.includes(siteIconName));
  const iconFile = ownIcon?.fileName ?? fileOfAsset(output, 'icon.svg');
  const icon = `<link rel="icon" href="${base}${iconFile}" type="image/svg+xml" />`;
  const html = fillPlaceholders(fillDeviceKeys(ahead + icon + behind, base), {
    [copiesSlot]: JSON.stringify(Object.fromEntries(copies)),
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
  const routes = Object.keys(pageModules).map((route) => [route, pagePreloads(output, route, base)] as const);
  // The page of a removed article shows only the error, which has no module of its own.
  const preloads = Object.fromEntries([
    ...routes,
    ...['gone', 'unavailable'].map((route) => [route, pagePreloads(output, null, base)] as const),
  ]);
  return {
    around: [start, head, page, data, remaining],
    preloads,
    root: `lang="${language}" dir="${languages[language].direction}"`,
  };
}

/**
 * 404.html hides its text until the app has started, as other pages do that the app must change (frame/frame.css), but for
 * longer: on a slow line an article may take over four seconds, and until then "not found" would be wrong.
 */
const longWait = '\n    <style>[data-waiting] main{animation-delay:20s}</style>';

/** Fills in a page. Throws where its route is not in `pageModules`. */
export function fillTemplate({ around, preloads, root }: PageTemplate, { head, html, data, route }: PageParts): string {
  const [start, beforeHead, beforePage, beforeData, end] = around;
  const isWaiting = route === 'not-found';
  const tag = `<html ${root}${isWaiting ? ' data-waiting' : ''}>`;
  const preload = preloads[route];
  if (preload === undefined) throw new Error(`the route "${route}" has no module in src/build/pages/chunk-groups.ts`);
  const ahead = preload + (isWaiting ? longWait : '');
  return [start, tag, beforeHead, head, ahead, beforePage, html, beforeData, data, end].join('');
}

/** Minifies the script at the start of every page. */
function minifyScript(html: string): string {
  return html.replace(/(?<=<script>)[^]*?(?=<\/script>)/u, (script) => {
    const { code, errors } = minifySync('index.html.js', script, { module: false });
    if (errors.length > 0)
      throw new Error(`the script of index.html: ${errors.map(({ message }) => message).join(', ')}`);
    return code;
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
