import { type CitedArticle, oneLine, printedNote } from './cited-article.ts';

/** The formats of a citation: for people, for LaTeX, for reference managers, and for programs. */
export const citationFormats = ['plain', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/**
 * What a citation's file is called, and its media type: as registered (text, CSL), or as reference managers know it
 * (Zotero's translators for BibTeX and RIS).
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
 * An article's citation. What is cited is the page, as read on a day: nothing says that the story was ever in a
 * newspaper. Its author is the agency of the dateline, as one name; without one it has none. Text in any script comes
 * out as it is, on one line a field.
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
 * `@misc`, which classic styles know and biblatex takes for `@online`. Braces twice keep the capitals of a headline and
 * the agency in one piece. Letters beyond ASCII stay: every program of this century reads UTF-8.
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
 * LaTeX by name for what is special in it. Braces too: BibTeX counts them even behind a backslash. Marks that LaTeX joins
 * ("--" to a dash, "''" to a quotation mark) are kept apart.
 */
const tex = (text: string) =>
  oneLine(text)
    .replace(/[\\{}~^`#$%&_]/gu, (mark) => texNames[mark] ?? `\\${mark}`)
    .replace(/-(?=-)|'(?=')|<(?=<)|>(?=>)|,(?=,)/gu, '$&{}');

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
}; // prettier-ignore

/**
 * A web page (ELEC) by the specification of Research Information Systems: one field a line, CR LF. An author with a
 * comma at its end is a name in one piece; commas and asterisks within are not allowed there.
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

/** An array of one item, as the schema of CSL 1.0 has it. */
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
