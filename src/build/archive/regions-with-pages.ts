import type { Manifest } from '#news/archive/archive.ts';
import type { Region } from '#news/regions/regions.ts';
import { regionByCode, worldRegions } from '#news/regions/regions.ts';

/** Regions that have a page: all world regions, and the countries that an article is about or was filed from. */
export function regionsWithPages({ facets }: Manifest): readonly Region[] {
  const held = [...facets.about, ...facets.filed].map(({ value }) => regionByCode(value));
  return [...new Set([...worldRegions, ...held.filter((region) => region !== null)])];
}
