import type { FacetCount } from '#news/archive/archive.ts';

const names = new Map<string, string>();

/** The name of an author that a list is filtered by; its slug where no article has it. */
export const authorName = (slug: string): string => names.get(slug) ?? slug;

/** Adds the names of authors, from a file of all authors. */
export function addAuthorNames(counts: readonly FacetCount[]): void {
  for (const { value, name = value } of counts) names.set(value, name);
}
