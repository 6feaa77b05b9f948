import { regionBySlug } from '#news/regions/regions.ts';

/** The ISO 3166-1 code for the slug of a country (`syria`); null for any other text. */
export function countryCode(name: string): string | null {
  const region = regionBySlug(name);
  return region === null || region.world === null ? null : region.code;
}
