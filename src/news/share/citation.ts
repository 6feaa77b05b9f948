import type { Summary } from '../article/article.ts';

/** An article with what a citation needs to know beyond it. */
export interface CitedArticle extends Pick<Summary, 'id' | 'headline' | 'dateline' | 'clock' | 'lang'> {
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
 * Writes the citation of an article. It cites the web page as read on a day, because nothing is known of the story's
 * publication. The author is the agency of the dateline as one name; without an agency there is none. Text in any script
 * is kept, each field on one line.
 */
export function writeCitation(article: CitedArticle, format: CitationFormat): string {
  return writers[format](article);
}

const writers: Readonly<Record<CitationFormat, (article: CitedArticle) => string>> = { plain, bibtex, ris, csl };

function plain(article: CitedArticle): string {
  const { headline, dateline, site, address, accessed } = article;
  const agency = dateline?.agency ?? null;
  return [
    ...(agency === null ? [] : [`${oneLine(agency)}.`]),
    `“${oneLine(headline)}.”`,
    `${oneLine(site)}.`,
    ...[printedNote(article)].filter((note) => note !== ''),
    `${address} (read on ${accessed}).`,
  ].join(' ');
}

/**
 * `@misc`, which classic styles know and biblatex treats as `@online`. Double braces keep the capitals of a headline and
 * make the agency one name. Letters beyond ASCII stay as UTF-8.
 */
function bibtex(article: CitedArticle): string {
  const { id, headline, dateline, site, address, accessed } = article;
  const fields = [
    ['author', dateline?.agency == null ? '' : `{${tex(dateline.agency)}}`],
    ['title', `{${tex(headline)}}`],
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
  const { id, headline, dateline, site, address, accessed, lang } = article;
  const agency = dateline?.agency ?? null;
  const fields = [
    ['TY', 'ELEC'],
    ['ID', `article-${id}`],
    ['AU', agency === null ? '' : `${oneLine(agency.replace(/[,*]/gu, ' '))},`],
    ['TI', oneLine(headline)],
    ['T2', oneLine(site)],
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
  const { id, headline, dateline, site, address, accessed, lang } = article;
  const agency = dateline?.agency ?? null;
  const note = printedNote(article);
  const item = {
    id: `article-${id}`,
    type: 'webpage',
    ...(agency !== null && { author: [{ literal: oneLine(agency) }] }),
    title: oneLine(headline),
    'container-title': oneLine(site),
    URL: address,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    language: lang,
    ...(note !== '' && { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/**
 * Dateline and clock as printed, for the notes field. No other field fits: the place is not where the publisher is, and the
 * clock is when the page was captured, not a date of publication. Styles print "n.d." where there is no date, which is right.
 */
function printedNote({ dateline, clock }: CitedArticle): string {
  return [
    ...(dateline?.place ? [`Dateline as printed: ${oneLine(dateline.place)}.`] : []),
    ...(clock === null ? [] : [`Clock as printed: ${oneLine(clock.printed)}.`]),
  ].join(' ');
}

/** White space as single spaces: in every format a line break ends a field, or counts as a space. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
