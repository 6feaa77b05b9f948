import { facetSize, type Counted, type FacetChoices } from './archive.ts';
import { isWorldRegion } from '../regions/regions.ts';

/**
 * The choices that a list of `total` articles first offers for a facet; `ranked` are all its values, most articles first. A
 * world region that contains all of the articles is left out, because it would not narrow the list.
 */
export function firstChoices(ranked: readonly Counted[], total: number): FacetChoices {
  const others = ranked.filter(([value]) => !isWorldRegion(value));
  const worlds = ranked.filter(([value, count]) => isWorldRegion(value) && count < total);
  return { all: others.length, first: [...worlds, ...others.slice(0, facetSize)] };
}
