import { namesFiles, dataPath, type Facet, type FacetCount } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import type { Archive } from '#build/site/compile-archive.ts';

/** Parses a data file, by its path below `data/`; throws where it is missing. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which shape the path has
export function readJson<Shape>({ files }: Pick<Archive, 'files'>, path: string): Shape {
  const json = files.get(path);
  if (json === undefined) throw new Error(`the archive has no ${path}`);
  return JSON.parse(json) as Shape;
}

/** All articles of an archive, from their own files. */
export function readArticles({ files }: Pick<Archive, 'files'>): Article[] {
  return [...files].filter(([path]) => path.includes('/articles/')).map(([, json]) => JSON.parse(json) as Article);
}

/** The text of a story with this printed clock and headline, filed from a city. */
export function storyText(clock: string, headline: string, dateline = 'TOKYO, NNC - ', country = 'Japan'): string {
  return `${clock}\n\n${headline}\n\n${dateline}${country} has opened the old bridge, and people of ${country} walked over it.\n`;
}

/** Every value of a facet, with its count and the hash of its list head. */
export function facetEntries(archive: Pick<Archive, 'files' | 'manifest'>, facet: Facet): readonly FacetCount[] {
  const { manifest } = archive;
  if (facet === 'about' || facet === 'filed') return manifest.facets[facet];
  const of = facet === 'tag' ? 'tags' : namesFiles[facet];
  const pages = manifest[of]?.pages ?? [];
  return pages.flatMap(([, mark], page) =>
    readJson<readonly FacetCount[]>(archive, dataPath.directory(of, page, mark)),
  );
}
