import type { Filters } from './filters.ts';
import { noPlace } from '../regions/region.ts';
import { regionBySlug } from '../regions/regions.ts';

/**
 * Why filters exclude each other, whatever the archive. `no-such-day`: since is after until. `nowhere-and-elsewhere`: about
 * no stated place and about another. `filed-twice`: filed from places that do not contain each other.
 */
export type Contradiction = 'no-such-day' | 'nowhere-and-elsewhere' | 'filed-twice';

/** The first contradiction between filters; null where an article could match all of them. */
export function findContradiction({ about, filed, since, until }: Filters): Contradiction | null {
  if (since !== null && until !== null && since > until) return 'no-such-day';
  if (about.length > 1 && about.some((slug) => regionBySlug(slug)?.code === noPlace)) return 'nowhere-and-elsewhere';
  if (!canBeFiledFrom(filed)) return 'filed-twice';
  return null;
}

/** Whether one dateline can have all of these regions: at most one country, and only the world region that contains it. */
function canBeFiledFrom(slugs: readonly string[]): boolean {
  const regions = slugs.map(regionBySlug).filter((region) => region !== null);
  const [country, other] = regions.filter(({ world, code }) => world !== null || code === noPlace);
  const worlds = regions.filter(({ world, code }) => world === null && code !== noPlace);
  if (other !== undefined) return false;
  return country === undefined ? worlds.length < 2 : worlds.every(({ slug }) => slug === country.world);
}
