import { readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlToLine, htmlToText } from '../markup/html-to-text.ts';
import { Losses } from '../markup/losses.ts';
import { markdownToHtml } from '../markup/markdown-to-html.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { OwnerError } from '../text/owner-error.ts';
import { quoteName } from '../text/quote-name.ts';
import { readDate } from '../text/read-date.ts';
import { guessColumns, mapText, type ColumnMap } from './column-map.ts';
import { leftOut, nothingSaid, type Found, type ImportTools } from './imported-item.ts';
import { nameInSource } from './open-source.ts';
import { readPictureFacts } from './picture-facts.ts';
import { pathOfAddress, slugOfPath } from './page-address.ts';
import { parseJson, rowsOf, type Row } from './table-rows.ts';

/** Rows by which columns are guessed, or fewer where they are long: they are held in memory. */
const sampleRows = 50;
const sampleLength = 2_000_000;

/** Reads tables of articles: JSONL, a list in JSON, CSV and TSV. Columns are those of the owner's map; without one they are guessed, and said. */
export async function* readTable(files: readonly string[], root: string, tools: ImportTools): AsyncGenerator<Found> {
  for (const file of files) {
    const name = nameInSource(file, root);
    let columns: ColumnMap | null = null;
    let held: { readonly row: Row; readonly at: number }[] = [];
    let [at, length] = [0, 0];
    const start = (): ColumnMap => {
      const guessed = guessColumns(held.map(({ row }) => row));
      const chosen = tools.map === null ? guessed : tools.map.names;
      if (chosen['title'] === undefined && chosen['text'] === undefined)
        throw new OwnerError(
          `${quoteName(name)}: no column of it looks like a title or a text (${Object.keys(held[0]?.row ?? {}).join(', ')}); name them by --map.`,
        );
      if (tools.map === null)
        tools.say(`Columns of ${quoteName(name)} as guessed; a file for --map says otherwise:\n${mapText(guessed)}`);
      checkColumns(
        chosen,
        held.map(({ row }) => row),
        name,
        tools,
      );
      return chosen;
    };
    for await (const row of rowsOf(file, name, tools)) {
      at += 1;
      held.push({ row, at });
      if (columns === null) length += Object.values(row).join('').length;
      if (columns === null && held.length < sampleRows && length < sampleLength) continue;
      columns ??= start();
      for (const one of held) yield readRow(one.row, one.at, columns, name, file, tools);
      held = [];
    }
    if (held.length > 0) {
      columns ??= start();
      for (const one of held) yield readRow(one.row, one.at, columns, name, file, tools);
    }
  }
}

function checkColumns(columns: ColumnMap, rows: readonly Row[], name: string, { map }: ImportTools): void {
  const known = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const column of Object.values(columns).flat())
    if (map !== null && !known.has(column))
      throw new OwnerError(
        `${quoteName(map.path)}: expected columns of ${quoteName(name)} (${[...known].join(', ')}), found "${column}".`,
      );
}

function readRow(row: Row, at: number, columns: ColumnMap, name: string, file: string, tools: ImportTools): Found {
  const said = (part: string) =>
    (columns[part] ?? []).map((column) => cellText(row[column])).find((text) => text !== '') ?? '';
  const listed = (part: string) => (columns[part] ?? []).flatMap((column) => cellList(row[column]));
  tools.counts.add('rows');
  const [id, link, title] = [said('id'), said('link'), htmlToLine(said('title'))];
  const lost = new Losses();
  const published = readDate(said('published'));
  const stated = said('text') || besideText(file, row, columns) || said('standfirst');
  const key = `table:${name}:${id || link || `${title} ${published ?? ''} ${at}`}`;
  const reason = reasonOf(said('status').toLowerCase(), said('type').toLowerCase(), published, said('published'), row);
  if (reason !== null) return leftOut(key, title || id || `row ${at}`, reason);
  if (published === null) tools.counts.add(said('published') === '' ? 'without date' : 'dates that could not be read');
  const pictures = new Map<string, string>();
  const lead = said('picture');
  const html = `${/^$|^\[/u.test(lead) ? '' : `<img src="${escapeHtml(lead)}" alt="${escapeHtml(said('alt'))}">\n`}${asHtml(stated, lost)}`;
  const body = htmlToText(html, { lost, pictures, ...tools, base: /^https?:/u.test(link) ? link : tools.site });
  const path = link === '' ? null : pathOfAddress(link.replace(/(?<!:)\/{2,}/gu, '/'), lost);
  const standfirst = htmlToLine(said('standfirst'));
  const updated = readDate(said('updated'));
  const stem = path === null ? null : slugOfPath(path);
  return {
    kind: 'article',
    item: {
      ...nothingSaid,
      key,
      title,
      standfirst: standfirst === '' || said('text') === '' ? null : standfirst,
      authors: listed('author').map((author) => ({ name: author })),
      source: said('source') || null,
      agency: said('agency') || null,
      published,
      clock: said('clock') || null,
      caption: said('caption') || null,
      kicker: said('kicker') || null,
      updated: updated === published ? null : updated,
      tags: [...new Set(listed('tags'))],
      language: /^[a-z]{2,3}(?:[-_]\w+)*$/iu.test(said('language')) ? said('language') : null,
      addresses: [...(path === null ? [] : [path]), ...listed('addresses')],
      slug: stem,
      body: withoutTitle(body, title),
      lost,
      pictures,
      pictureFacts: readPictureFacts(row[columns['picture_facts']?.[0] ?? ''], tools.picture, pictures),
    },
  };
}

/** Why a row is no article, by what its columns say, or by that nothing says when it was published though others do. */
function reasonOf(status: string, type: string, published: string | null, date: string, row: Row): string | null {
  if (/^(?:draft|false|0|no|unpublished|pending)$/u.test(status)) return 'a draft';
  if (status === 'scheduled' || (published !== null && Date.parse(published) > Date.now())) return 'scheduled';
  if (/^(?:private|archived|deleted|trash)$/u.test(status)) return status;
  if (type === 'page') return 'a page';
  const audience = cellText(row['audience']).toLowerCase();
  if (/^(?:only_paid|paid|premium|founding|members)$/u.test(audience)) return 'for members only';
  // Wix says of a draft only that it has no date.
  return date === '' && 'Rich Content' in row && 'Internal ID' in row ? 'a draft' : null;
}

/** Substack keeps each text beside its table, in `posts/ID.html`. */
function besideText(file: string, row: Row, columns: ColumnMap): string {
  if (columns['text'] !== undefined) return '';
  const id = (columns['id'] ?? []).map((column) => cellText(row[column]))[0] ?? '';
  const path = join(dirname(file), 'posts', `${id}.html`);
  return id !== '' && !/[/\\]/u.test(id) && existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** A text as HTML: it is HTML already, or Markdown, or plain paragraphs. */
function asHtml(text: string, lost: Losses): string {
  const rich = /^\s*\{\s*"(?:nodes|type|blocks)"/u.test(text);
  if (rich) lost.add('formatting');
  if (rich)
    return textsIn(parseJson(text, 'a text'))
      .map((part) => `<p>${escapeHtml(part)}</p>`)
      .join('\n');
  if (/<(?:p|div|br|h[1-6]|ul|ol|table|blockquote|figure)\b[^>]*>/iu.test(text)) return text;
  // Between blank lines Markdown reads the lines of a paragraph as one, which is what plain text means. What is no tag stays.
  return markdownToHtml(
    text.replaceAll(
      /<(?!(?:https?:|mailto:|[^\s<>@]{1,200}@)[^\s<>]{1,2000}>|\/?(?:a|b|i|u|s|em|strong|sup|sub|img|code|del|span|small|cite|q)\b[^<>]*>)/giu,
      '&lt;',
    ),
  );
}

/** The texts in JSON of a rich editor. */
function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

/** Some texts begin with their title again. */
function withoutTitle(body: string, title: string): string {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const [first = '', ...rest] = body.split('\n\n');
  return title !== '' && letters(first) === letters(title) ? rest.join('\n\n') : body;
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(cellText).join(', ') : '';
}

/** The words of a cell: a list, a list as JSON in a string, or words between commas or semicolons. */
function cellList(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value
      .map((item) => (typeof item === 'object' && item !== null ? cellText((item as Row)['name']) : cellText(item)))
      .filter((word) => word !== '');
  const text = cellText(value);
  if (/^\s*\[/u.test(text)) {
    try {
      return cellList(JSON.parse(text));
    } catch {
      // No JSON, but brackets.
    }
  }
  return text
    .split(/\s*[;,|]\s*/u)
    .map((word) => word.replaceAll(/^["'[\s]+|["'\]\s]+$/gu, ''))
    .filter((word) => word !== '');
}
