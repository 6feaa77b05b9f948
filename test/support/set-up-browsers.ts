import { installMissing } from './find-programs.ts';

/** Installs what the browser tests drive before the first of them begins: two workers at once would be in each other's way. */
export async function setup(): Promise<void> {
  await installMissing();
}
