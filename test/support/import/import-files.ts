import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { importArchive } from '#build/import/import-archive.ts';
import { importKind } from '#build/import/import-kinds.ts';
import type { ImportMap } from '#build/formats/imported-item.ts';
import { listSource } from '#build/formats/open-source.ts';
import type { ImportReport } from '#build/import/import-report.ts';

/** An article that an import wrote. */
export interface WrittenArticle {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly text: string;
}

export interface Imported {
  readonly to: string;
  readonly report: ImportReport;
  /** By file. */
  readonly articles: ReadonlyMap<string, WrittenArticle>;
  readonly said: string;
}

interface Options {
  readonly to?: string;
  readonly uploads?: string;
  readonly fetches?: boolean;
  readonly map?: ImportMap;
  readonly site?: string;
  readonly keepsMailAddresses?: boolean;
  readonly isTrial?: boolean;
}

/** Writes the files of a source to a temporary folder, which is removed after the test. */
export async function sourceFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

/** Imports a file or a folder as `dateline import` does, into a temporary folder if no other is given. */
export async function importPath(kindName: string, path: string, options: Options = {}): Promise<Imported> {
  const kind = importKind(kindName);
  if (kind === null) throw new Error(`no kind ${kindName}`);
  const to = options.to ?? (await temporaryFolder());
  const said: string[] = [];
  const all = listSource(path);
  const report = await importArchive({
    read: await kind.load(),
    files: all.length === 1 ? all : all.filter((file) => kind.files.test(file)),
    root: path,
    to,
    uploads: options.uploads ?? null,
    fetches: options.fetches ?? false,
    map: options.map ?? null,
    site: options.site ?? null,
    isTrial: options.isTrial ?? false,
    keepsMailAddresses: options.keepsMailAddresses ?? false,
    onBytes: () => undefined,
    say: (text) => said.push(text),
  });
  return { to, report, articles: await readArticles(to), said: said.join('\n') };
}

/** Imports files of which a source is made. */
export async function importFiles(
  kindName: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Options = {},
): Promise<Imported> {
  return importPath(kindName, await sourceFolder(files), options);
}

/** The articles in a folder. */
export async function readArticles(folder: string): Promise<ReadonlyMap<string, WrittenArticle>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).toSorted();
  const articles = new Map<string, WrittenArticle>();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/u.exec(text) ?? [];
    articles.set(name, { fields: parse(yaml) as Record<string, unknown>, body: body.trimEnd(), text });
  }
  return articles;
}

/** The only article of an import. */
export function onlyArticle({ articles }: Imported): WrittenArticle {
  const [article, ...others] = articles.values();
  if (article === undefined || others.length > 0) throw new Error(`${articles.size} articles`);
  return article;
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
