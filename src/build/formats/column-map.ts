import { stringify } from 'yaml';
import { readDate } from '../text/read-date.ts';
import type { Row } from './table-rows.ts';

/** Columns by what they are of an article; the first that has a value counts. */
export type ColumnMap = Readonly<Record<string, readonly string[]>>;

/** Names of columns in languages of many papers, the surest first. A name is the whole of a column's, or its end. */
const names: readonly (readonly [part: string, words: string])[] = [
  ['id', 'id uuid guid post_id article_id content_id identifier'],
  ['title', 'title headline web_title post_title content_title name subject otsikko titel titre título titulo titolo judul tittel overskrift rubrik заголовок 标题 제목 العنوان'],
  ['published', 'published_date published_at publish_date date_published datepublished published date pubdate post_date created_at created datetime timestamp time paivamaara päivämäärä datum fecha data tanggal dato дата 日期 날짜 التاريخ'],
  ['updated', 'updated_at updated modified last_modified last_published_date modified_at datemodified'],
  ['text', 'content_html body_html html content body text plain_content article article_text full_text fulltext story markdown tekst texte texto testo teksti innehåll inhalt isi текст 正文 본문 النص'],
  ['standfirst', 'subtitle web_subtitle standfirst deck dek description summary excerpt abstract lead ingress tiivistelma tiivistelmä zusammenfassung resumen résumé ringkasan'],
  ['author', 'author authors byline writer creator reporter author_name kirjoittaja autor auteur autore penulis forfatter автор 作者'],
  ['tags', 'tags keywords content_tags topics labels categories category section rubric avainsanat schlagworte etiquetas mots-clés'],
  ['link', 'url link permalink post_page_url canonical_url href address web_url'],
  ['picture', 'picture image photo thumbnail_url thumbnail cover_image image_url feature_image kuva bild imagen foto gambar'],
  ['language', 'language lang locale kieli sprache idioma langue'],
  ['source', 'source publisher outlet newspaper'],
  ['agency', 'agency'],
  ['clock', 'clock'],
  ['caption', 'caption'],
  ['kicker', 'kicker'],
  ['addresses', 'addresses'],
  ['alt', 'picture_alt image_alt'],
  ['picture_facts', 'pictures'],
  ['status', 'status is_published published_status state'],
  ['type', 'type post_type'],
]; // prettier-ignore

/** Guesses which column is which by their names, and by whether dates can be read. */
export function guessColumns(rows: readonly Row[]): ColumnMap {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const taken = new Set<string>();
  const map: Record<string, readonly string[]> = {};
  for (const [part, words] of names) {
    const found = words
      .split(' ')
      .map((word) => columns.find((column) => !taken.has(column) && plain(column) === word && fits(part, column, rows)))
      .find((column) => column !== undefined);
    if (found === undefined) continue;
    taken.add(found);
    map[part] = [found];
  }
  return map;
}

/** A map as a file that says the same. */
export function mapText(map: ColumnMap): string {
  return stringify(
    Object.fromEntries(
      Object.entries(map).map(([part, columns]) => [part, columns.length === 1 ? columns[0] : columns]),
    ),
  ).trimEnd();
}

const plain = (column: string) =>
  column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '_');

function fits(part: string, column: string, rows: readonly Row[]): boolean {
  const values = rows
    .map((row) => row[column])
    .filter((value) => value !== undefined && value !== null && value !== '');
  if (part === 'published' || part === 'updated') return values.some((value) => readDate(String(value)) !== null);
  // A number of a category is no word.
  if (part === 'tags') return values.some((value) => !/^\d+$/u.test(String(value)));
  return part !== 'title' || values.length > 0;
}
