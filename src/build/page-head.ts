import type { Article } from '#news/article.ts';
import { textOf } from '#news/span.ts';
import { noPlace } from '#news/region.ts';
import { regionByCode } from '#news/regions.ts';

export interface HeadFacts {
  readonly title: string;
  readonly description: string;
  /** Path from the base. */
  readonly canonical: string;
  /** Null where SITE_URL is not set: links that must be absolute are then left out. */
  readonly siteUrl: string | null;
  readonly base: string;
  readonly article: Article | null;
  /** Not to be indexed, though it has an address: the search page. */
  readonly isUnlisted?: boolean;
  /** The not-found page: no address of its own. */
  readonly isMissing: boolean;
}

/** The tags of a page's head: title, description, canonical, Open Graph, Twitter, JSON-LD. */
export function pageHead(facts: HeadFacts): string {
  const { title, description, canonical, siteUrl, base, article, isUnlisted, isMissing } = facts;
  const absolute = siteUrl === null ? null : siteUrl + (canonical === '/' ? '/' : canonical);
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    ...(isMissing || isUnlisted === true ? [meta('name', 'robots', 'noindex')] : []),
    ...(isMissing
      ? []
      : [`<link rel="canonical" href="${escapeHtml(absolute ?? base.replace(/\/$/u, '') + canonical)}">`]),
    meta('property', 'og:site_name', 'Dateline'),
    meta('property', 'og:type', article === null ? 'website' : 'article'),
    meta('property', 'og:title', article === null ? title : article.headline),
    meta('property', 'og:description', description),
    ...(absolute === null || isMissing ? [] : [meta('property', 'og:url', absolute)]),
    meta('name', 'twitter:card', 'summary'),
    ...(article === null ? [] : [jsonScript('application/ld+json', newsArticle(article, absolute))]),
  ];
  return tags.join('\n    ');
}

/** A JSON block that no text inside can close. Data, not code: a strict policy lets it stand. */
export function jsonScript(type: string, value: unknown, id?: string): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="${type}"${id === undefined ? '' : ` id="${id}"`}>${json}</script>`;
}

/** schema.org NewsArticle. The printed clock is no publication date, so there is no `datePublished`. */
function newsArticle(article: Article, url: string | null) {
  const { source, headline, standfirst, lang, datelineSpans, about, tags } = article;
  const places = about.filter((code) => code !== noPlace).map((code) => regionByCode(code)?.name ?? code);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    inLanguage: lang,
    ...(url !== null && { url, mainEntityOfPage: url }),
    ...(datelineSpans !== null && { dateline: textOf(source, datelineSpans.place) }),
    ...(places.length > 0 && { contentLocation: places.map((name) => ({ '@type': 'Country', name })) }),
    ...(tags.length > 0 && { keywords: tags }),
  };
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
