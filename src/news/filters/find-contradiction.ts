import type { Filters } from './filters.ts';
import { noPlace } from '../regions/region.ts';
import { regionBySlug } from '../regions/regions.ts';

/** Why no article of any archive can meet filters: what they ask is not to be had together. */
export type Contradiction = 'no-such-day' | 'nowhere-and-elsewhere' | 'filed-twice';

/** What no article of any archive can meet in these filters; null where one could meet them. */
export function findContradiction({ about, filed, since, until }: Filters): Contradiction | null {
  if (since !== null && until !== null && since > until) return 'no-such-day';
  if (about.length > 1 && about.some((slug) => regionBySlug(slug)?.code === noPlace)) return 'nowhere-and-elsewhere';
  if (!canBeFiledFrom(filed)) return 'filed-twice';
  return null;
}

/** Whether one country is all of these, it and its world region. */
function canBeFiledFrom(slugs: readonly string[]): boolean {
  const regions = slugs.map(regionBySlug).filter((region) => region !== null);
  const [country, other] = regions.filter(({ world, code }) => world !== null || code === noPlace);
  const worlds = regions.filter(({ world, code }) => world === null && code !== noPlace);
  if (other !== undefined) return false;
  return country === undefined ? worlds.length < 2 : worlds.every(({ slug }) => slug === country.world);
}
