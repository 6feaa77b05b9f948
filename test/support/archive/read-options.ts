import type { ReadOptions } from '#build/seeds/read-seed.ts';
import { regionBySlug } from '#news/regions/regions.ts';

/** The options of reading seeds in tests: today is after every date in them. */
export const readOptions: ReadOptions = {
  today: '2026-11-22',
  countryCode: (name) => {
    const region = regionBySlug(name);
    return region === null || region.world === null ? null : region.code;
  },
};
