import { installMissing } from './find-programs.ts';

/** Installs the browsers and the nginx that tests drive before the first of them begins, for two workers would both do it. */
export async function setup(): Promise<void> {
  await installMissing();
}
