import type { ViewFacets } from '#news/archive.ts';
import { firstChoices } from '#news/first-choices.ts';
import type { AllFacets } from './count-facets.ts';

/** What a view of `total` articles offers at once, of all that they have. */
export function offerFirst({ about, filed, tag }: AllFacets, total: number): ViewFacets {
  return { about: firstChoices(about, total), filed: firstChoices(filed, total), tag: firstChoices(tag, total) };
}
