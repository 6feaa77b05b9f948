import type { Filters } from './filters.ts';
import { noPlace } from './region.ts';
import { regionBySlug } from './regions.ts';

/** Why no article of any archive can meet these filters, in a sentence; null where one could. */
export function findContradiction({ about, filed, since, until }: Filters): string | null {
  if (since !== null && until !== null && since > until) return `No day is both since ${since} and until ${until}.`;
  if (about.length > 1 && about.some((slug) => regionBySlug(slug)?.code === noPlace))
    return 'A story that states no place is about no other.';
  if (!canBeFiledFrom(filed)) return 'A story is filed from one place.';
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
