import { dataPath, type FacetCount, type Manifest } from '#news/archive/archive.ts';
import type { ReadFile } from './data-reader.ts';

/** The entry of a tag; undefined where no article has it. Reads the one file that would list it. */
export async function readTag(
  read: ReadFile,
  { tags: { pages } }: Pick<Manifest, 'tags'>,
  tag: string,
): Promise<FacetCount | undefined> {
  const page = pages.findLastIndex(([first]) => first <= tag);
  const mark = pages[page]?.[1];
  if (mark === undefined) return undefined;
  return (await read<readonly FacetCount[]>(dataPath.tags(page, mark))).find(({ value }) => value === tag);
}
