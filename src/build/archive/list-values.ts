import type { TagNamesIn } from '#news/settings/tag-names.ts';
import { dataPath, facetSize, type FacetCount, type FacetDirectory } from '#news/archive/archive.ts';
import { hashContent } from '../text/content-hash.ts';

interface ListedValues {
  readonly directory: FacetDirectory;
  /** In the order of their files. */
  readonly values: readonly string[];
  readonly files: readonly (readonly [path: string, json: string])[];
}

/** How many values a file has; the last may have fewer. */
const minSize = 250;
const maxSize = 750;

/** Lists an archive's tags, authors, people or organisations, in files. `ranked` has those with most articles first. */
export function listValues(of: Parameters<typeof dataPath.directory>[0], ranked: readonly FacetCount[]): ListedValues {
  const sorted = ranked.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const files = cutFiles(sorted).map((counts, page) => {
    const json = JSON.stringify(counts);
    const entry = [counts[0]?.value ?? '', hashContent(json)] as const;
    return { entry, file: [dataPath.directory(of, page, entry[1]), json] as const };
  });
  return {
    directory: {
      count: ranked.length,
      first: ranked.slice(0, facetSize).map(({ value, count }) => [value, count] as const),
      pages: files.map(({ entry }) => entry),
    },
    values: sorted.map(({ value }) => value),
    files: files.map(({ file }) => file),
  };
}

/**
 * A file ends where the hash of the next value says so, about every 64th time: a new one changes one file and leaves the cuts of
 * the others where they are.
 */
function cutFiles(counts: readonly FacetCount[]): readonly (readonly FacetCount[])[] {
  const pages: FacetCount[][] = [];
  for (const counted of counts) {
    const page = pages.at(-1);
    const size = page?.length ?? maxSize;
    const isCut =
      size >= maxSize || (size >= minSize && Number.parseInt(hashContent(counted.value).slice(0, 2), 16) < 4);
    if (page === undefined || isCut) pages.push([counted]);
    else page.push(counted);
  }
  return pages;
}

/** The files of names of tags with their entries in the manifest. */
export function namesOfTags(names: TagNamesIn) {
  return Object.entries(names).map(([language, own]) => {
    const json = JSON.stringify({ [language]: own } satisfies TagNamesIn);
    // The manifest names the path, so that the app need not know it.
    const path = `tag-names/${language}-${hashContent(json)}.json`;
    return { entry: [language, path] as const, file: [path, json] as const };
  });
}

/** Slugs with their names, in order. */
export function pairsOf(counts: readonly FacetCount[]): readonly (readonly [slug: string, name: string])[] {
  return counts.map(({ value, name = value }) => [value, name] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
