import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative } from 'node:path';
import { stringify } from 'yaml';
import type { Article } from '#news/article/article.ts';
import type { ArticlePicture } from '#news/article/picture.ts';
import { articleEvidence } from '#news/export/article-fields.ts';
import type { ExportedFile } from '../formats/read-export.ts';
import { filePath } from '../seeds/file-path.ts';
import { folderFile } from '../seeds/folder-settings.ts';
import { addressFile, listSeeds } from '../seeds/list-seeds.ts';
import { tagFile } from '../seeds/parse-tag-file.ts';
import type { Archive } from '../site/compile-archive.ts';
import { OwnerError } from '../text/owner-error.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { csvHead, csvRow } from './csv.ts';
import { epub, type BookOfSite } from './epub.ts';
import { exportFields, type ExportedArticle } from './export-fields.ts';
import { ninjsItem } from './ninjs.ts';

/** What an archive is written as. */
export const exportFormats = ['jsonl', 'csv', 'ninjs', 'epub', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface ExportOptions {
  /** The archive's folder. */
  readonly folder: string;
  readonly archive: Archive;
  readonly format: ExportFormat;
  /** A file, or of Markdown a folder. */
  readonly to: string;
  readonly siteUrl: string | null;
  /** What the site is called, and the language in which it speaks. */
  readonly site: BookOfSite;
}

/**
 * Writes an archive in a format. A file is there whole or not at all; a folder that is there and holds anything is refused. Returns the
 * number of articles.
 */
export function exportArchive({ folder, archive, format, to, siteUrl, site }: ExportOptions): number {
  const articles = articlesOf(archive, siteUrl);
  if (format === 'markdown') {
    writeFolder(folder, articles, to);
    return articles.length;
  }
  writeWhole(to, (write) => {
    if (format === 'epub') return write(epub(articles, folder, site));
    if (format === 'csv') write(csvHead);
    if (format === 'ninjs') write('[\n');
    for (const [at, one] of articles.entries()) {
      if (format === 'csv') write(csvRow(exportFields(one)));
      else if (format === 'ninjs') write(`${at === 0 ? '' : ',\n'}${JSON.stringify(ninjsItem(one))}`);
      else
        write(
          jsonLine({
            datelineExport: 1,
            kind: 'article',
            ...exportFields(one),
            evidence: articleEvidence(one.article),
            data: one.article,
          }),
        );
    }
    if (format === 'ninjs') write('\n]\n');
    if (format === 'jsonl') for (const file of filesOf(folder)) write(jsonLine(file));
  });
  return articles.length;
}

const jsonLine = (value: object) => `${JSON.stringify(value)}\n`;

/** The articles, those of the newest month first. */
function articlesOf({ files, table, pictures }: Archive, siteUrl: string | null): readonly ExportedArticle[] {
  const fileOf = new Map(table?.rows.flatMap(({ id, file }) => (file === null ? [] : [[id, file] as const])));
  const byMark = new Map([...pictures].map(([path, file]) => [path.replace(/^pictures\/([0-9a-f]+).*$/u, '$1'), file]));
  const pictureFile = ({ mark }: ArticlePicture) => byMark.get(mark) ?? '';
  return [...files]
    .filter(([path]) => path.includes('/articles/'))
    .map(([, json]) => JSON.parse(json) as Article)
    .map((article) => ({ article, file: fileOf.get(article.id) ?? `${article.slug}.txt`, siteUrl, pictureFile }));
}

/** The files of an archive: articles, sidecars, tables, settings; pictures by their names alone. */
function* filesOf(folder: string): Generator<ExportedFile> {
  const { files, sidecars, pictures } = listSeeds(folder);
  const folders = new Set(['', ...files.flatMap((file) => parents(file))]);
  const settings = [...folders].map((below) => posix.join(below, folderFile));
  const beside = [addressFile, tagFile, ...settings].filter((file) => existsSync(filePath(folder, file)));
  for (const file of [...files, ...sidecars, ...beside]) {
    const bytes = readRegularFile(filePath(folder, file));
    const content = decodeUtf8(bytes);
    const isSame = content !== null && Buffer.from(content).equals(bytes);
    yield { datelineExport: 1, kind: 'file', file, ...(isSame ? { content } : { base64: bytes.toString('base64') }) };
  }
  for (const file of pictures) yield { datelineExport: 1, kind: 'picture', file };
}

function parents(file: string): readonly string[] {
  const parent = posix.dirname(file);
  return parent === '.' ? [] : [parent, ...parents(parent)];
}

/** Writes beside the file and puts it in its place at the end. */
function writeWhole(to: string, writeAll: (write: (content: string | Uint8Array) => void) => void): void {
  const draft = `${to}.tmp`;
  mkdirSync(dirname(to), { recursive: true });
  const file = openSync(draft, 'w');
  try {
    // Whole, where `writeSync` may write a part.
    writeAll((content) => writeFileSync(file, content));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(draft, to);
}

/** A file of Markdown for each article, with the pictures that it shows. */
function writeFolder(folder: string, articles: readonly ExportedArticle[], to: string): void {
  if (existsSync(to))
    throw new OwnerError(`"${to}" is there already: a folder of Markdown is written anew, elsewhere.`);
  const draft = `${to}.tmp`;
  rmSync(draft, { recursive: true, force: true });
  try {
    for (const one of articles) {
      const path = join(draft, `${one.file.slice(0, -extname(one.file).length)}.md`);
      mkdirSync(dirname(path), { recursive: true });
      const pictureFile = (picture: ArticlePicture) =>
        posix.normalize(relative(posix.dirname(one.file), one.pictureFile(picture)).replaceAll('\\', '/'));
      writeFileSync(path, markdownFile({ ...one, pictureFile }));
      for (const picture of one.article.pictures ?? []) {
        const file = one.pictureFile(picture);
        mkdirSync(dirname(join(draft, file)), { recursive: true });
        copyFileSync(filePath(folder, file), filePath(draft, file));
      }
    }
    mkdirSync(draft, { recursive: true });
    renameSync(draft, to);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function markdownFile(one: ExportedArticle): string {
  const {
    title,
    standfirst: _made,
    authors: _names,
    about: _about,
    filed_from: _filed,
    dateline: _place,
    link: _link,
    text,
    file: _file,
    id: _id,
    picture,
    picture_alt: alt,
    ...facts
  } = exportFields(one);
  const authors = one.article.authors?.map(({ name, url }) => (url === undefined ? name : { name, url }));
  const said = {
    title,
    ...(authors && { author: authors }),
    ...facts,
    image: picture,
    image_alt: picture === undefined ? undefined : alt,
  };
  const fields = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
  return `---\n${stringify(fields, { lineWidth: 0, version: '1.1' }).trimEnd()}\n---\n\n${text}\n`;
}
