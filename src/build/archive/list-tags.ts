import { dataPath, facetSize, type FacetCount, type TagDirectory } from '#news/archive/archive.ts';
import { hashContent } from '../text/content-hash.ts';

interface ListedTags {
  readonly directory: TagDirectory;
  /** By name. */
  readonly names: readonly string[];
  readonly files: readonly (readonly [path: string, json: string])[];
}

/** How many tags a file has; the last may have fewer. */
const minSize = 250;
const maxSize = 750;

/** Lists an archive's tags by name, in files. `ranked` has those with most articles first. */
export function listTags(ranked: readonly FacetCount[]): ListedTags {
  const byName = ranked.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const files = cutTags(byName).map((tags, page) => {
    const json = JSON.stringify(tags);
    const entry = [tags[0]?.value ?? '', hashContent(json)] as const;
    return { entry, file: [dataPath.tags(page, entry[1]), json] as const };
  });
  return {
    directory: {
      count: ranked.length,
      first: ranked.slice(0, facetSize).map(({ value, count }) => [value, count] as const),
      pages: files.map(({ entry }) => entry),
    },
    names: byName.map(({ value }) => value),
    files: files.map(({ file }) => file),
  };
}

/**
 * A file ends where the hash of the next tag says so, about every 64th time: a new tag changes one file and leaves the cuts of
 * the others where they are.
 */
function cutTags(tags: readonly FacetCount[]): readonly (readonly FacetCount[])[] {
  const pages: FacetCount[][] = [];
  for (const tag of tags) {
    const page = pages.at(-1);
    const size = page?.length ?? maxSize;
    const isCut = size >= maxSize || (size >= minSize && Number.parseInt(hashContent(tag.value).slice(0, 2), 16) < 4);
    if (page === undefined || isCut) pages.push([tag]);
    else page.push(tag);
  }
  return pages;
}
