import { installMissing } from '#tools/browser/find-programs.ts';

const flag = 'DATELINE_PROGRAMS_SET_UP';

/** Installs the browsers and nginx before the first test, since two workers would both do it. */
export async function setup(): Promise<void> {
  // Each vitest project calls its own copy of this module, in the same process.
  if (process.env[flag] !== undefined) return;
  process.env[flag] = 'done';
  await installMissing();
}
