import type { Article, Summary } from '../article/article.ts';

/** An article with what a citation needs to know beyond it. */
export interface CitedArticle
  extends
    Pick<Summary, 'id' | 'headline' | 'dateline' | 'clock' | 'lang' | 'authors' | 'published'>,
    Pick<Article, 'stated'> {
  /** The archive's name. */
  readonly site: string;
  /** The full URL of the article. */
  readonly address: string;
  /** The day it was read, as an ISO date. */
  readonly accessed: string;
}

/** The formats of a citation: for people, for LaTeX, for reference managers, and for programs. */
export const citationFormats = ['plain', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/**
 * Name, file extension and media type of each format. Media types are the registered ones (text, CSL), or those that
 * Zotero's translators use (BibTeX, RIS).
 */
export const citationFiles: {
  readonly [F in CitationFormat]: { readonly name: string; readonly ending: string; readonly type: string };
} = {
  plain: { name: 'Plain text', ending: 'txt', type: 'text/plain' },
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/**
 * Writes the citation of an article. It cites the web page as read on a day, with the date of publication where the owner
 * states one. Its authors are the people who wrote it, else the agency that the owner states or the dateline prints. Each name
 * is one: which part of it is the family's is not known. Text in any script is kept, each field on one line.
 */
export function writeCitation(article: CitedArticle, format: CitationFormat): string {
  return writers[format](article);
}

const writers: Readonly<Record<CitationFormat, (article: CitedArticle) => string>> = { plain, bibtex, ris, csl };

function plain(article: CitedArticle): string {
  const { headline, published, site, address, accessed } = article;
  const creators = creatorsOf(article);
  return [
    ...(creators.length === 0 ? [] : [creators.join(', ').replace(/\.?$/u, '.')]),
    `“${oneLine(headline)}.”`,
    published === undefined ? `${oneLine(site)}.` : `${oneLine(site)}, ${dayOf(published)}.`,
    ...[printedNote(article)].filter((note) => note !== ''),
    `${address} (read on ${accessed}).`,
  ].join(' ');
}

/**
 * `@misc`, which classic styles know and biblatex treats as `@online`. Double braces keep the capitals of a headline and
 * make each author one name. Letters beyond ASCII stay as UTF-8.
 */
function bibtex(article: CitedArticle): string {
  const { id, headline, published = '', site, address, accessed } = article;
  const fields = [
    [
      'author',
      creatorsOf(article)
        .map((name) => `{${tex(name)}}`)
        .join(' and '),
    ],
    ['title', `{${tex(headline)}}`],
    // The first for biblatex, the second for classic styles.
    ['date', dayOf(published)],
    ['year', published.slice(0, 4)],
    ['howpublished', tex(site)],
    ['url', address],
    ['urldate', accessed],
    ['note', tex(printedNote(article))],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{article-${id},\n${lines.join('')}}\n`;
}

/**
 * Escapes LaTeX's special characters, by name where there is one: BibTeX counts braces even after a backslash. Characters
 * that LaTeX joins ("--" to a dash, "''" to a quotation mark) are kept apart by an empty group.
 */
const tex = (text: string) =>
  oneLine(text)
    .replace(/[\\{}~^`#$%&_]/gu, (character) => texNames[character] ?? `\\${character}`)
    .replace(/-(?=-)|'(?=')|<(?=<)|>(?=>)|,(?=,)/gu, '$&{}');

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
}; // prettier-ignore

/**
 * A web page (type ELEC) by the RIS specification of Research Information Systems: one field a line, lines end with CR LF.
 * A comma at its end makes an author one name; commas and asterisks within it are not allowed.
 */
function ris(article: CitedArticle): string {
  const { id, headline, published = '', site, address, accessed, lang } = article;
  const fields = [
    ['TY', 'ELEC'],
    ['ID', `article-${id}`],
    ...creatorsOf(article).map((name) => ['AU', `${oneLine(name.replace(/[,*]/gu, ' '))},`] as const),
    ['TI', oneLine(headline)],
    ['T2', oneLine(site)],
    ['PY', published.slice(0, 4)],
    ['DA', dayOf(published).replaceAll('-', '/')],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', lang],
    ['N1', printedNote(article)],
  ] as const;
  const lines = fields.flatMap(([tag, value]) => (value === '' ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}

/** An array of one item, by the CSL 1.0 schema for citation data. */
function csl(article: CitedArticle): string {
  const { id, headline, published, site, address, accessed, lang } = article;
  const creators = creatorsOf(article);
  const note = printedNote(article);
  const item = {
    id: `article-${id}`,
    type: 'webpage',
    ...(creators.length > 0 && { author: creators.map((literal) => ({ literal })) }),
    title: oneLine(headline),
    'container-title': oneLine(site),
    URL: address,
    ...(published !== undefined && { issued: { 'date-parts': [dayOf(published).split('-').map(Number)] } }),
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    language: lang,
    ...(note !== '' && { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The people who wrote it, else the agency; none where neither is known. */
function creatorsOf({ authors, stated, dateline }: CitedArticle): readonly string[] {
  const agency = stated?.agency ?? dateline?.agency ?? null;
  const names = authors?.map(({ name }) => name) ?? (agency === null ? [] : [agency]);
  return names.map(oneLine);
}

const dayOf = (stated: string) => stated.slice(0, 10);

/**
 * Where the text comes from as its owner states it, dateline and clock as printed, for the notes field. No other field fits
 * the latter: the place is not where the publisher is, and the clock is when the page was captured, not a date of publication.
 * Styles print "n.d." where no date is stated, which is right.
 */
function printedNote({ dateline, clock, stated }: CitedArticle): string {
  return [
    ...(stated?.source === undefined ? [] : [`Source: ${oneLine(stated.source)}.`]),
    ...(dateline?.place ? [`Dateline as printed: ${oneLine(dateline.place)}.`] : []),
    ...(clock === null ? [] : [`Clock as printed: ${oneLine(clock.printed)}.`]),
  ].join(' ');
}

/** White space as single spaces: in every format a line break ends a field, or counts as a space. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
