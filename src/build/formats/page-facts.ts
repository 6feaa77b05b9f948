import { htmlToLine } from '../markup/html-to-text.ts';

/** What a page says of itself, by JSON-LD, `meta` elements and microformats. */
export interface PageFacts {
  readonly title: string;
  readonly standfirst: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly updated: string;
  readonly tags: readonly string[];
  readonly language: string;
  readonly canonical: string | null;
  /** It says that it is an article. */
  readonly isArticle: boolean;
  /** It says that it is a page of a website, as front pages do. */
  readonly isWebsite: boolean;
  readonly isResponse: boolean;
  readonly isProfile: boolean;
  /** Where microformats say that the text is. */
  readonly contentSelector: string | null;
}

type Row = Readonly<Record<string, unknown>>;

const articleTypes = /^(?:\w*Article|BlogPosting|Report|Review|LiveBlogPosting)$/u;

/** Reads what a page says of itself. Nothing is guessed from its looks but a headline. */
export function pageFacts(document: Document): PageFacts {
  const linked = linkedArticle(document);
  const meta = (...names: readonly string[]) =>
    names
      .map((name) =>
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content')
          ?.trim(),
      )
      .find((value) => value !== undefined && value !== '') ?? '';
  const text = (selector: string) =>
    document.querySelector(selector)?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  const entry = document.querySelector('.h-entry');
  const isMedium = entry !== null && document.querySelector('section[data-field="body"].e-content') !== null;
  if (isMedium) for (const part of document.querySelectorAll('.graf--title, .e-content .graf--subtitle')) part.remove();
  const clocks = [
    ...document.querySelectorAll(
      'time.dt-published, time[itemprop="datePublished"], article time[datetime], time[pubdate]',
    ),
  ];
  // Where several stand there, they are those of a list.
  const [clock = null, another] = new Set(clocks.map((one) => one.getAttribute('datetime')));
  const headlines = [...document.querySelectorAll('h1')].map(
    (one) => one.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '',
  );
  const [stated, pageTitle] = [
    htmlToLine(word(linked, 'headline') || meta('og:title', 'twitter:title')),
    text('title'),
  ];
  return {
    title: (isMedium ? text('.p-name') : bestTitle(stated, headlines, pageTitle)) || pageTitle,
    standfirst: isMedium ? text('.p-summary') : '',
    authors: authorsOf(
      linked,
      isMedium ? [text('.p-author')] : [meta('author', 'article:author', 'parsely-author', 'dc.creator')],
    ),
    published:
      word(linked, 'datePublished') ||
      meta(
        'article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'dcterms.created',
        'pubdate',
        'publishdate',
        'parsely-pub-date',
      ) ||
      (another === undefined ? clock : null) ||
      '',
    updated: word(linked, 'dateModified') || meta('article:modified_time', 'dateModified', 'og:updated_time'),
    tags: tagsOf(document, linked),
    language: document.documentElement.getAttribute('lang') ?? '',
    canonical: absolute(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? text('a.p-canonical[href]'),
    ),
    isArticle: linked !== null || meta('og:type') === 'article' || (isMedium && text('.e-content') !== ''),
    isWebsite: meta('og:type') === 'website',
    isResponse: isMedium && isResponse(document, text('.p-name')),
    isProfile: document.querySelector('.h-card:not(.p-author)') !== null && entry === null,
    contentSelector: isMedium ? '.e-content' : null,
  };
}

/** A response on Medium is a text of one paragraph, whose title is its own beginning. */
function isResponse(document: Document, title: string): boolean {
  const words = document.querySelector('.e-content')?.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  return words !== '' && words === title;
}

/** The headline that the page shows, where what it states for others is the same with a name added. */
function bestTitle(stated: string, headlines: readonly string[], pageTitle: string): string {
  const shown = headlines.filter((headline) => headline !== '');
  const [fitting] = shown.filter((headline) => stated.startsWith(headline) || pageTitle.startsWith(headline));
  return fitting ?? (stated === '' ? (shown[0] ?? '') : stated);
}

function linkedArticle(document: Document): Row | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''));
      if (found !== null) return found;
    } catch {
      // Pages hold JSON with mistakes; others may say the same.
    }
  }
  return null;
}

function findArticle(value: unknown): Row | null {
  if (Array.isArray(value)) return value.map(findArticle).find((found) => found !== null) ?? null;
  if (typeof value !== 'object' || value === null) return null;
  const row = value as Row;
  const types = [row['@type']].flat();
  if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) return row;
  return findArticle(row['@graph'] ?? row['mainEntity'] ?? null);
}

function authorsOf(linked: Row | null, others: readonly string[]): readonly string[] {
  const people = [linked?.['author']]
    .flat()
    .map((person) =>
      typeof person === 'string'
        ? person
        : typeof person === 'object' && person !== null
          ? word(person as Row, 'name')
          : '',
    );
  const names = people.some((name) => name !== '') ? people : others;
  return [...new Set(names.map((name) => htmlToLine(name)))].filter(
    (name) => /\p{L}/u.test(name) && !/^https?:|@/u.test(name),
  );
}

function tagsOf(document: Document, linked: Row | null): readonly string[] {
  const keywords = [linked?.['keywords']]
    .flat()
    .flatMap((value) => (typeof value === 'string' ? value.split(/\s*,\s*/u) : []));
  const metas = [...document.querySelectorAll('meta[property="article:tag"]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );
  const marked = [...document.querySelectorAll('a.p-tag, a[rel~="tag"]')].map((link) => link.textContent ?? '');
  const [words = []] = [keywords, metas, marked].filter((list) => list.length > 0);
  return [...new Set(words.map((tag) => htmlToLine(tag)))].filter((tag) => tag !== '').slice(0, 50);
}

function absolute(href: string): string | null {
  return /^https?:\/\//u.test(href) ? href : null;
}

const word = (row: Row | null, name: string): string => {
  const value = row?.[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};
