import type { Article } from '../article/article.ts';
import { regionByCode } from '../regions/regions.ts';
import type { NamedKind, NamedTag } from '../people/named.ts';
import { textOf, type Span } from '../text/span.ts';

/** The fields of an article as a table has them; absent is what it has not. `text` are its paragraphs as they read. */
export function articleFields(article: Article) {
  const {
    source,
    id,
    headline,
    standfirst,
    authors,
    stated,
    published,
    clock,
    dateline,
    lang,
    tags,
    about,
    filed,
    named = [],
  } = article;
  const name = (code: string) => regionByCode(code)?.name ?? code;
  return {
    id,
    title: headline,
    standfirst,
    authors: authors?.map((author) => author.name),
    source: stated?.source,
    agency: stated?.agency,
    published,
    updated: stated?.updated,
    clock: clock?.printed,
    dateline: dateline?.place ?? undefined,
    about: about.map(name),
    filed_from: filed === null ? undefined : name(filed),
    tags,
    people: namesOf(named, 'person'),
    organisations: namesOf(named, 'organisation'),
    language: lang,
    text: article.paragraphs.map(({ span }) => textOf(source, span)).join('\n\n'),
  };
}

function namesOf(named: readonly NamedTag[], wanted: NamedKind): readonly string[] | undefined {
  const names = named.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  return names.length > 0 ? names : undefined;
}

/** Why an article has its regions: the phrases, and what they count for. */
export function articleEvidence({
  source,
  regions,
  mentions,
  refused,
  passing,
  named = [],
  refusedNames = [],
}: Article) {
  const worded = <One extends { readonly span: Span }>(one: One) => ({ words: source.slice(...one.span), ...one });
  return {
    regions,
    mentions: mentions.map(worded),
    refused: refused.map(worded),
    passing,
    ...(named.length > 0 && { named: named.map((tag) => ({ ...tag, mentions: tag.mentions.map(worded) })) }),
    ...(refusedNames.length > 0 && { refusedNames: refusedNames.map(worded) }),
  };
}
