import { installMissing } from '#tools/browser/find-programs.ts';

const mark = 'DATELINE_PROGRAMS_SET_UP';

/** Installs the browsers and the nginx that tests drive before the first of them begins, for two workers would both do it. */
export async function setup(): Promise<void> {
  // Each project of the run calls its own copy of this module, in one process.
  if (process.env[mark] !== undefined) return;
  process.env[mark] = 'done';
  await installMissing();
}
