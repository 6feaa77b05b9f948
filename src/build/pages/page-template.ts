import type { FaceUse, OwnFaces } from '../settings/own-face.ts';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import { contentPolicy, inlineSources, policyElement, type InlineSources } from './page-policy.ts';

/** The parts of a page that every page of the site shares, for one language of pages; plain data for a thread. */
export interface PageTemplate {
  /** Five parts of HTML: before the root tag, the head, the page and its data, and after them. */
  readonly around: readonly [string, string, string, string, string];
  /** By route: the tags of `pagePreloads`. */
  readonly preloads: Readonly<Record<string, string>>;
  /** What a page with one of these has besides: tags, and modules as they stand in the list of its own. */
  readonly late: Readonly<Record<LatePart, { readonly tags: string; readonly modules: string }>>;
  /** The fonts of every page where the owner has none: files below the base. */
  readonly faces: Readonly<Record<FaceUse, string>>;
  /** Attributes of `<html>`. */
  readonly root: string;
}

/** What most pages lack, and so is loaded only with those whose data have it. */
const lateParts = ['structure', 'pictures', 'revisions'] as const;
export type LatePart = (typeof lateParts)[number];

interface PageParts {
  readonly late: readonly LatePart[];
  readonly head: string;
  readonly html: string;
  readonly data: string;
  readonly route: string;
}

/**
 * What the template of the app leaves open, since it is the owner's: the words that stand in its place. The script in
 * index.html has them as identifiers.
 */
export const placeholders = {
  /** The path of the site, with both slashes. */
  base: '__BASE__',
  /** JSON: the URLs of the copies of the app in other languages, by language. */
  copies: '__COPIES__',
  /** JSON: the name under which the device keeps the display settings. */
  displayKey: '__DISPLAY_KEY__',
  /** JSON: the name under which the device keeps the chosen language. */
  languageKey: '__LANGUAGE_KEY__',
  /** The icon's file, below the base. */
  icon: '__ICON__',
} as const;

/** The words in the place of the fonts that pages preload: files below the base. */
export const facePlaceholders = { headlines: '__HEADLINES_FACE__', text: '__TEXT_FACE__' } as const;

/** The base of the site that a page is of, by the first file of the app that it names. Throws where it names none. */
export function baseOfPage(html: string): string {
  const [, base] = /href="(\/(?:[^"]*\/)?)assets\//u.exec(html) ?? [];
  if (base === undefined) throw new Error('the page names no file of the app');
  return base;
}

/** What is the owner's: values of the placeholders, elements for the end of each head, and fonts, below the base. */
type OwnParts = Readonly<Record<keyof typeof placeholders | 'styles', string>> & {
  readonly ownFaces: OwnFaces;
};

/** Fills in what is the owner's. Throws where the template lacks a place for it. */
export function placeTemplate(
  { around, preloads, late, faces, root }: PageTemplate,
  { base, styles, ownFaces, ...others }: OwnParts,
): PageTemplate {
  const below = (html: string) => html.replaceAll(placeholders.base, base);
  const fonts = {
    [facePlaceholders.headlines]: ownFaces.headlines?.path ?? faces.headlines,
    [facePlaceholders.text]: ownFaces.text?.path ?? faces.text,
  };
  const names = Object.keys(others) as (keyof typeof others)[];
  const values = Object.fromEntries(names.map((name) => [placeholders[name], others[name]]));
  const [start, beforeHead, beforePage, beforeData, end] = around;
  return {
    // The script and the icon stand behind the head of the page.
    around: [start, beforeHead, below(fillPlaceholders(beforePage, values)), beforeData, end],
    preloads: Object.fromEntries(
      Object.entries(preloads).map(([route, tags]) => [route, below(fillPlaceholders(tags, fonts)) + styles]),
    ),
    late: Object.fromEntries(
      lateParts.map((part) => [part, { tags: below(late[part].tags), modules: below(late[part].modules) }]),
    ) as PageTemplate['late'],
    faces,
    root,
  };
}

/**
 * 404.html hides its text until the app has started, as other pages do that the app must change (frame/frame.css), but for
 * longer: on a slow line an article may take over four seconds, and until then "not found" would be wrong.
 */
const longWait = '\n    <style>[data-waiting] main{animation-delay:20s}</style>';

/** The end of the list of modules in the tags of a route. */
const endOfModules = /(?<= id="modules">\[[^\]]*)\](?=<\/script>)/u;

/** Inline scripts and styles of all pages of a site. */
export function templateSources({ around, preloads, late }: PageTemplate): InlineSources {
  const tags = [...Object.values(preloads), ...Object.values(late).map((part) => part.tags)];
  return inlineSources([...around, ...tags, longWait].join(''));
}

/** The policies of pages of a template, by their tags: pages of one kind have the same. */
const policies = new WeakMap<PageTemplate, Map<string, string>>();

function policyOf(template: PageTemplate, kind: string, ahead: string): string {
  const known = policies.get(template) ?? new Map<string, string>();
  policies.set(template, known);
  const policy = known.get(kind) ?? policyElement(contentPolicy(inlineSources(ahead + template.around[2])));
  known.set(kind, policy);
  return policy;
}

/** Fills in a page. Throws where its route is not in `pageModules`. */
export function fillTemplate(template: PageTemplate, { head, html, data, route, late }: PageParts): string {
  const { around, preloads, late: parts, root } = template;
  const [start, beforeHead, beforePage, beforeData, end] = around;
  const isWaiting = route === 'not-found';
  const tag = `<html ${root}${isWaiting ? ' data-waiting' : ''}>`;
  const preload = preloads[route];
  if (preload === undefined) throw new Error(`the route "${route}" has no module in src/build/bundle/chunk-groups.ts`);
  const own = late.reduce(
    (tags, part) => parts[part].tags + tags.replace(endOfModules, (bracket) => parts[part].modules + bracket),
    preload,
  );
  const ahead = own + (isWaiting ? longWait : '');
  const policy = policyOf(template, [route, ...late].join(' '), ahead);
  return [start, tag, beforeHead, `${policy}\n`, head, ahead, beforePage, html, beforeData, data, end].join('');
}
