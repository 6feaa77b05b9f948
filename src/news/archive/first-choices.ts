import { facetSize, type Counted, type FacetChoices } from './archive.ts';
import { isWorldRegion } from '../regions/regions.ts';

/**
 * What a view of `total` articles offers of a facet at once, of all its values with the most frequent first. A world
 * region that holds all of the view would narrow nothing, and is left out.
 */
export function firstChoices(ranked: readonly Counted[], total: number): FacetChoices {
  const others = ranked.filter(([value]) => !isWorldRegion(value));
  const worlds = ranked.filter(([value, count]) => isWorldRegion(value) && count < total);
  return { all: others.length, first: [...worlds, ...others.slice(0, facetSize)] };
}
