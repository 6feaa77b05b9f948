import { buildSite } from './build-site.ts';

const flag = 'DATELINE_APP_SET_UP';

/** Builds the seed archive's site before the first test: the app, which all sites share, is then built once. */
export async function setup(): Promise<void> {
  // Each vitest project calls its own copy of this module, in the same process.
  if (process.env[flag] !== undefined) return;
  process.env[flag] = 'done';
  await buildSite();
}
