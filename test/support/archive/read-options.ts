import type { ReadOptions } from '#build/seeds/read-seed.ts';
import { regionBySlug } from '#news/regions/regions.ts';

/** The folder is read as on a day long after any date in the tests. */
export const readOptions: ReadOptions = {
  today: '2026-11-22',
  countryCode: (name) => {
    const region = regionBySlug(name);
    return region === null || region.world === null ? null : region.code;
  },
};
