import type { Article } from '#news/article/article.ts';
import type { Archive } from '#build/site/compile-archive.ts';

/** What a data file holds, by its path below `data/`; throws where the archive has no such file. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which shape the path has
export function readJson<Shape>({ files }: Pick<Archive, 'files'>, path: string): Shape {
  const json = files.get(path);
  if (json === undefined) throw new Error(`the archive has no ${path}`);
  return JSON.parse(json) as Shape;
}

/** Every article of an archive as its own file holds it, each month's newest first. */
export function readArticles({ files }: Pick<Archive, 'files'>): Article[] {
  return [...files].filter(([path]) => path.includes('/articles/')).map(([, json]) => JSON.parse(json) as Article);
}

/** A story with a headline of its own, printed at this clock, filed from a city. */
export function storyText(clock: string, headline: string, dateline = 'TOKYO, NNC - ', country = 'Japan'): string {
  return `${clock}\n\n${headline}\n\n${dateline}${country} has opened the old bridge, and people of ${country} walked over it.\n`;
}
