import type { Picture } from '#news/article/picture.ts';
import type { ReadTask, ArticleRecord } from './build-task.ts';
import { signatureOf } from '../pictures/find-picture.ts';
import type { SeedPicture } from '../pictures/seed-picture.ts';
import { sidecarOf, type SeedList } from '../seeds/list-seeds.ts';
import { pictureBeside } from '../seeds/picture-beside.ts';
import { readSeedBytes } from '../seeds/seed-bytes.ts';

/** What the last build read, and when. */
export interface LastReading {
  /** The day of that build, ISO. */
  readonly today: string;
  readonly seeds: ReadonlyMap<string, ArticleRecord>;
}

export interface SplitSeeds {
  /** Records of articles that are unchanged. */
  readonly known: readonly ArticleRecord[];
  readonly unread: ReadTask['files'];
}

/**
 * Splits the articles of an archive into those whose bytes the last build has read, and those to read. `areThere` says whether the files
 * of a picture need not be made.
 */
export function splitChangedSeeds(
  folder: string,
  list: SeedList,
  today: string,
  last: LastReading | null,
  areThere: (picture: Picture) => boolean = () => true,
): SplitSeeds {
  const known: ArticleRecord[] = [];
  const isUnchanged = ({ file, signature, picture }: SeedPicture) =>
    signatureOf(folder, file) === signature && (picture === null || areThere(picture));
  const unread: { file: string; hasSidecar: boolean; beside: string | null }[] = [];
  for (const file of list.files) {
    const hasSidecar = list.sidecars.has(sidecarOf(file));
    const beside = pictureBeside(file, list.pictures);
    const record = last?.seeds.get(file);
    const isSameDay =
      record !== undefined &&
      (today === last?.today || (dayOfReading(record, today) ?? dayOfReading(record, last?.today ?? '')) === null);
    const hasSamePictures = isSameDay && record.beside === beside && record.pictures.every(isUnchanged);
    const bytes = hasSamePictures ? readSeedBytes(folder, file, hasSidecar) : null;
    if (hasSamePictures && bytes?.ok === true && bytes.value.hash === record.bytes) known.push(record);
    else unread.push({ file, hasSidecar, beside });
  }
  return { known, unread };
}

/**
 * The day (ISO) on which the result of parsing depends: a clock later than the day of the build is a finding. Null where it
 * does not depend on it.
 */
export function dayOfReading({ clock }: Pick<ArticleRecord, 'clock'>, today: string): string | null {
  return (clock?.date ?? '') > today ? today : null;
}
