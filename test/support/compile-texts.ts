import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '#news/article.ts';
import { compileArchive, type Archive } from '#build/compile-archive.ts';

/** Seed texts, by file name, as the data files that the real compiler makes of them. */
export async function compileTexts(files: Readonly<Record<string, string>>): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  try {
    await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text)));
    return await compileArchive(folder, '2026-11-22');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a data file holds, by its path below `data/`; throws where the archive has no such file. */
export function readJson<Shape>({ files }: Pick<Archive, 'files'>, path: string): Shape {
  const json = files.get(path);
  if (json === undefined) throw new Error(`the archive has no ${path}`);
  return JSON.parse(json) as Shape;
}

/** Every article of an archive as its own file holds it. */
export function readArticles({ files }: Pick<Archive, 'files'>): Article[] {
  return [...files].filter(([path]) => path.includes('/articles/')).map(([, json]) => JSON.parse(json) as Article);
}

/** A story with a headline of its own, printed at this clock, filed from a city. */
export function storyText(clock: string, headline: string, dateline = 'TOKYO, NNC - ', country = 'Japan'): string {
  return `${clock}\n\n${headline}\n\n${dateline}${country} has opened the old bridge, and people of ${country} walked over it.\n`;
}
