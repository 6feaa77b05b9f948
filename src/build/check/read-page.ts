import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A link or a resource of a page. */
export interface PageLink {
  readonly value: string;
  /** `href of a` */
  readonly what: string;
  /** Whether browsers fetch it without a click. */
  readonly isAsset: boolean;
}

/** The facts of a page that are checked. */
export interface PageFacts {
  readonly lang: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly canonicals: readonly string[];
  /** Leads on at once, as the page at an old address does. */
  readonly isRedirect: boolean;
  /** Has `noindex`. */
  readonly isUnlisted: boolean;
  /** The number of `h1` elements. */
  readonly headings: number;
  readonly ids: readonly string[];
  readonly links: readonly PageLink[];
  /** Texts of the JSON-LD blocks. */
  readonly linkedData: readonly string[];
}

/** Attributes that hold an address, on any element. */
const linkAttributes = new Set(['href', 'src', 'srcset', 'poster', 'action', 'data']);
/** Relations of `link` elements that fetch nothing. */
const quietElements = new Set(['a', 'area', 'form']);
const quietRelations = new Set(['canonical', 'alternate', 'prev', 'next']);
/** `meta` properties of share images. */
const cardImages = new Set(['og:image', 'og:url', 'twitter:image']);

/** Parses a page as a browser does, without running scripts. Any text is valid; nothing throws. */
export function readPage(text: string): PageFacts {
  const facts = {
    lang: '',
    titles: [] as string[],
    descriptions: [] as string[],
    canonicals: [] as string[],
    isRedirect: false,
    isUnlisted: false,
    headings: 0,
    ids: [] as string[],
    links: [] as PageLink[],
    linkedData: [] as string[],
  };
  for (const element of elementsOf(parse(text))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const { tagName } = element;
    const id = attributes.get('id');
    if (id !== undefined) facts.ids.push(id);
    facts.links.push(...linksOf(tagName, attributes));
    if (tagName === 'html') facts.lang = attributes.get('lang') ?? '';
    // SVG has `title` elements too.
    if (tagName === 'title' && element.namespaceURI === html.NS.HTML) facts.titles.push(textOf(element));
    if (tagName === 'h1') facts.headings += 1;
    if (tagName === 'link' && attributes.get('rel') === 'canonical')
      facts.canonicals.push(attributes.get('href') ?? '');
    const content = attributes.get('content') ?? '';
    if (tagName === 'meta' && attributes.get('name') === 'description') facts.descriptions.push(content);
    if (tagName === 'meta' && attributes.get('name') === 'robots') facts.isUnlisted = content.includes('noindex');
    if (tagName === 'meta' && attributes.get('http-equiv') === 'refresh') facts.isRedirect = true;
    if (tagName === 'style') facts.links.push(...cssLinks(textOf(element)));
    if (tagName === 'script' && attributes.get('type') === 'application/ld+json')
      facts.linkedData.push(textOf(element));
    if (tagName === 'script' && id === 'modules') facts.links.push(...moduleLinks(textOf(element)));
  }
  return facts;
}

/** Addresses in a style sheet. */
export function cssLinks(css: string): readonly PageLink[] {
  const values = [...css.matchAll(/url\(\s*(["']?)([^"')]*)\1\s*\)|@import\s+["']([^"']+)["']/gu)];
  return values.map(([, , url, imported]) => ({ value: url ?? imported ?? '', what: 'url in a style', isAsset: true }));
}

/** Addresses in the list of modules that start the app (page-preloads.ts). An invalid list counts as a broken address. */
function moduleLinks(json: string): readonly PageLink[] {
  const link = (value: string): PageLink => ({ value, what: 'module of the app', isAsset: true });
  try {
    return (JSON.parse(json) as string[]).map(link);
  } catch {
    return [link(json)];
  }
}

function linksOf(tagName: string, attributes: ReadonlyMap<string, string>): readonly PageLink[] {
  const isQuiet = quietElements.has(tagName) || (tagName === 'link' && quietRelations.has(attributes.get('rel') ?? ''));
  const links = [...attributes]
    .filter(([name]) => linkAttributes.has(name))
    .flatMap(([name, value]) => {
      const values = name === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/u)[0] ?? '') : [value];
      return values.map((one) => ({ value: one, what: `${name} of ${tagName}`, isAsset: !isQuiet }));
    });
  const card = attributes.get('property') ?? attributes.get('name') ?? '';
  if (tagName !== 'meta' || !cardImages.has(card)) return links;
  return [...links, { value: attributes.get('content') ?? '', what: card, isAsset: true }];
}

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
}
