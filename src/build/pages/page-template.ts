import { basename } from 'node:path/posix';
import { minifySync } from 'vite';
import { languages, type Language } from '#news/languages/languages.ts';
import { pageModules } from './chunk-groups.ts';
import { fillDeviceKeys } from './device-keys-plugin.ts';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import { fileOfAsset, pagePreloads, stylesOf, type Output } from './page-preloads.ts';

/** index.html as plain data, which a thread can be sent: what stands around the parts a page fills in. */
export interface PageTemplate {
  /** Five stretches of HTML; between them stand the opening tag, the head, the page and its data. */
  readonly around: readonly [string, string, string, string, string];
  /** What a page of each route loads at once. */
  readonly preloads: Readonly<Record<string, string>>;
  /** Attributes of `<html>`. */
  readonly root: string;
}

/** What every page of a site has in common. */
interface Frame {
  readonly base: string;
  /** The language of the pages. */
  readonly language: Language;
  /** The URL of the app in each other one. */
  readonly copies: readonly (readonly [Language, string])[];
}

interface PageParts {
  readonly head: string;
  readonly html: string;
  readonly data: string;
  readonly route: string;
}

/** What index.html loads for a reader who has set something: built, the styles come with the panel that sets it. */
const displayStyles = '/src/app/display/display.css';
const dyslexicFace = '/node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';

/** Where index.html looks up the app in another language than the page's. */
const copiesSlot = "{ languages: '' }";

/**
 * What index.html has between these is for development alone: Vite finds the app's icon, styles and modules there. A
 * page has its own (page-preloads.ts), so nothing that Vite writes into index.html is read.
 */
const development = ['<!--development-->', '<!--/development-->'] as const;

/** Where a page's parts go, in the order in which index.html has them. */
const slots = ['<html lang="en">', '<!--head-->', '<!--page-->', '<!--data-->'] as const;

/**
 * Makes a template of index.html (`source`, as it stands in the project) and of the client build: each page has or asks at
 * once for what it would otherwise find out late, its styles among them. Throws where index.html lacks a place to fill.
 */
export function createPageTemplate(source: string, output: Output, { base, language, copies }: Frame): PageTemplate {
  const [ahead, behind] = cutDevelopment(source);
  const icon = `<link rel="icon" href="${base}${fileOfAsset(output, 'icon.svg')}" type="image/svg+xml" />`;
  const html = fillPlaceholders(fillDeviceKeys(ahead + icon + behind, base), {
    [copiesSlot]: JSON.stringify(Object.fromEntries(copies)),
    [displayStyles]: base + stylesOf(output, 'src/app/display/display-panel.tsx'),
    [dyslexicFace]: base + fileOfAsset(output, basename(dyslexicFace)),
  });
  // What its lines are set in by is for whoever reads index.html.
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
  // The page of an article that is gone shows the error alone, which is no module of its own.
  const preloads = Object.fromEntries([...routes, ['gone', pagePreloads(output, null, base)]]);
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

/** Fills in a page. Throws where it is of a route that has no module in `pageModules`. */
export function fillTemplate({ around, preloads, root }: PageTemplate, { head, html, data, route }: PageParts): string {
  const [start, beforeHead, beforePage, beforeData, end] = around;
  const isWaiting = route === 'not-found';
  const tag = `<html ${root}${isWaiting ? ' data-waiting' : ''}>`;
  const preload = preloads[route];
  if (preload === undefined) throw new Error(`the route "${route}" has no module in src/build/pages/chunk-groups.ts`);
  const ahead = preload + (isWaiting ? longWait : '');
  return [start, tag, beforeHead, head, ahead, beforePage, html, beforeData, data, end].join('');
}

/** The script that every page begins with, as short as the app's own code. */
function minifyScript(html: string): string {
  return html.replace(/(?<=<script>)[^]*?(?=<\/script>)/u, (script) => {
    const { code, errors } = minifySync('index.html.js', script, { module: false });
    if (errors.length > 0)
      throw new Error(`the script of index.html: ${errors.map(({ message }) => message).join(', ')}`);
    return code;
  });
}

/** What index.html has before and behind the stretch for development. */
function cutDevelopment(source: string): readonly [string, string] {
  const [start, end] = development.map((tag) => {
    const at = source.indexOf(tag);
    if (at < 0) throw new Error(`index.html has no ${tag}`);
    return at;
  });
  return [source.slice(0, start), source.slice((end ?? 0) + development[1].length)];
}
