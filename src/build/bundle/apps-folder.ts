import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Where the project in `root` keeps its apps: with the other caches of tools. */
export const appsOf = (root: string): string => resolve(root, 'node_modules/.cache/dateline');

/** The folder of apps that a draft lies in. */
export const appsAround = (draft: string): string => dirname(draft);

/**
 * Makes the folder that a new app is built in, within that of all apps; where nothing may be written there, among temporary
 * files, and the app lasts for one build. What is left of it goes with the process.
 */
export function openAppDraft(root: string): string {
  let draft: string;
  try {
    mkdirSync(appsOf(root), { recursive: true });
    draft = mkdtempSync(join(appsOf(root), 'draft-'));
    process.on('exit', () => rmSync(draft, { recursive: true, force: true }));
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    draft = join(folder, 'draft');
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return draft;
}
