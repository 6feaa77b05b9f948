import type { ArticlePlace, IdShard } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import { crockfordDigits } from '#news/text/crockford.ts';
import { hashContent } from '../text/content-hash.ts';
import type { VolumeDigest } from './compile-volume.ts';

/** About how many ids one shard holds: one more character of the prefix serves 32 times as many articles. */
const shardSize = 2000;

/** Ids that are not the present id of any article. */
export interface OldIds {
  /** Former ids and the present ones. */
  readonly former: ReadonlyMap<string, string>;
  /** Ids of removed articles. */
  readonly gone: readonly { readonly id: string }[];
  /** Ids of articles that cannot be shown: their files cannot be read, and no earlier version is left. */
  readonly unavailable: readonly { readonly id: string }[];
}

/** The files of ids, with their entry in the manifest. */
export function shardIds(
  volumes: readonly Pick<VolumeDigest, 'entry' | 'ids'>[],
  { former, gone, unavailable }: OldIds,
) {
  const places = new Map<string, IdShard[string]>(gone.map(({ id }) => [id, null]));
  for (const { id } of unavailable) places.set(id, 'unavailable');
  for (const { entry, ids } of volumes) {
    for (const [position, { id, slug }] of ids.entries()) places.set(id, { month: entry.month, position, slug });
  }
  for (const [old, id] of former) {
    const place = places.get(id);
    if (isPlace(place) && !isPlace(places.get(old))) places.set(old, { ...place, id });
  }
  const prefix = Math.max(0, Math.ceil(Math.log(places.size / shardSize) / Math.log(32)));
  const sorted = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shards = Map.groupBy(sorted, ([id]) => id.slice(0, prefix));
  // Empty shards too: an unknown id must be answered "not found"; a missing file would mean that the archive has changed.
  const contents = shardNames(prefix).map(
    (name) => [name, JSON.stringify(Object.fromEntries(shards.get(name) ?? []))] as const,
  );
  const entry = { mark: hashContent(...contents.map(([, json]) => json)), prefix };
  const files = contents.map(([name, json]): [string, string] => [dataPath.ids(entry, name), json]);
  return { entry, files };
}

/** All prefixes of ids of this length, ascending. */
function shardNames(length: number): readonly string[] {
  if (length === 0) return [''];
  return shardNames(length - 1).flatMap((name) => [...crockfordDigits].map((digit) => name + digit));
}

const isPlace = (entry: IdShard[string] | undefined): entry is ArticlePlace =>
  typeof entry === 'object' && entry !== null;
