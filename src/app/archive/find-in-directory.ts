import { dataPath, type FacetCount, type FacetDirectory } from '#news/archive/archive.ts';
import type { ReadFile } from './data-reader.ts';

/** The entry of a tag, an author, a person or an organisation; undefined where no article has it. Reads the one file that would list it. */
export async function findInDirectory(
  read: ReadFile,
  of: Parameters<typeof dataPath.directory>[0],
  directory: FacetDirectory | undefined,
  wanted: string,
): Promise<FacetCount | undefined> {
  const page = directory?.pages.findLastIndex(([first]) => first <= wanted) ?? -1;
  const mark = directory?.pages[page]?.[1];
  if (mark === undefined) return undefined;
  return (await read<readonly FacetCount[]>(dataPath.directory(of, page, mark))).find(({ value }) => value === wanted);
}
