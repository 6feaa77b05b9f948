import type { Home } from '../regions/read-home.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { resolvePlace } from '../regions/resolve-place.ts';

/** What the datelines of an archive show of where its newsroom writes from. */
export interface LearnedHome {
  readonly home: Home;
  /** How many datelines name a place of the country, of how many whose place is known. */
  readonly datelines: number;
  readonly of: number;
}

/** Fewer datelines may be all from one journey. */
const minDatelines = 10;
/** A paper of the world writes from everywhere. */
const minShare = 0.75;

/**
 * The country that at least three quarters of an archive's datelines name, of at least ten whose place is known; null where
 * they show none. The same for any order of the datelines.
 */
export function learnHome(places: Iterable<string | null>): LearnedHome | null {
  const codes = new Map<string, string | null>();
  const counts = new Map<string, number>();
  let of = 0;
  for (const place of places) {
    if (place === null) continue;
    const code = codes.has(place) ? codes.get(place) : (resolvePlace(place)?.code ?? null);
    codes.set(place, code ?? null);
    if (code == null) continue;
    of += 1;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [code, datelines] = [...counts].find(([, count]) => count >= of * minShare) ?? ['', 0];
  if (of < minDatelines || code === '') return null;
  return { home: { code, name: regionByCode(code)?.english ?? code, town: '' }, datelines, of };
}
