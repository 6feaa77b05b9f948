import { existsSync } from 'node:fs';
import { folderFile } from '../seeds/folder-settings.ts';

/** The folder of the articles where the command names none: SEEDS, the one that the command is run in, or `seeds` in it. */
export function ownFolder(environment: NodeJS.ProcessEnv): string {
  const named = environment['SEEDS'];
  if (named !== undefined && named !== '') return named;
  return !existsSync(folderFile) && existsSync('seeds') ? 'seeds' : '.';
}
