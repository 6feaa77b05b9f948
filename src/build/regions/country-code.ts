import { regionBySlug } from '#news/regions/regions.ts';

/** The code of a country's name in addresses (`syria`); null for any other text. */
export function countryCode(name: string): string | null {
  const region = regionBySlug(name);
  return region === null || region.world === null ? null : region.code;
}
