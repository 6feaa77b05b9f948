import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A place where a page names an address. */
export interface PageLink {
  readonly value: string;
  /** `href of a` */
  readonly what: string;
  /** Whether a browser fetches it by itself. */
  readonly isAsset: boolean;
}

/** What is looked at of a page. */
export interface PageFacts {
  readonly lang: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly canonicals: readonly string[];
  /** Asks not to be indexed. */
  readonly isUnlisted: boolean;
  /** How many `h1` there are. */
  readonly headings: number;
  readonly ids: readonly string[];
  readonly links: readonly PageLink[];
  /** Texts of the JSON-LD blocks. */
  readonly linkedData: readonly string[];
}

/** Attributes that hold an address, whatever element they are on. */
const linkAttributes = new Set(['href', 'src', 'srcset', 'poster', 'action', 'data']);
/** What leads somewhere, or names an address, and fetches nothing. */
const quietElements = new Set(['a', 'area', 'form']);
const quietRelations = new Set(['canonical', 'alternate', 'prev', 'next']);
/** Pictures of a page for those that show links to it. */
const cardImages = new Set(['og:image', 'og:url', 'twitter:image']);

/** Reads a page as a browser does, without running scripts. Any text is a page to a browser: nothing throws. */
export function readPage(text: string): PageFacts {
  const facts = {
    lang: '',
    titles: [] as string[],
    descriptions: [] as string[],
    canonicals: [] as string[],
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
    // A map has titles too, of its own kind.
    if (tagName === 'title' && element.namespaceURI === html.NS.HTML) facts.titles.push(textOf(element));
    if (tagName === 'h1') facts.headings += 1;
    if (tagName === 'link' && attributes.get('rel') === 'canonical')
      facts.canonicals.push(attributes.get('href') ?? '');
    const content = attributes.get('content') ?? '';
    if (tagName === 'meta' && attributes.get('name') === 'description') facts.descriptions.push(content);
    if (tagName === 'meta' && attributes.get('name') === 'robots') facts.isUnlisted = content.includes('noindex');
    if (tagName === 'style') facts.links.push(...cssLinks(textOf(element)));
    if (tagName === 'script' && attributes.get('type') === 'application/ld+json')
      facts.linkedData.push(textOf(element));
    if (tagName === 'script' && id === 'modules') facts.links.push(...moduleLinks(textOf(element)));
  }
  return facts;
}

/** The addresses that a style sheet asks for. */
export function cssLinks(css: string): readonly PageLink[] {
  const values = [...css.matchAll(/url\(\s*(["']?)([^"')]*)\1\s*\)|@import\s+["']([^"']+)["']/gu)];
  return values.map(([, , url, imported]) => ({ value: url ?? imported ?? '', what: 'url in a style', isAsset: true }));
}

/** What starts the app when the page is painted (page-preloads.ts). What is no list of addresses is one that leads nowhere. */
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
