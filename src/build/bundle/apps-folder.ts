import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where apps are kept, and where a new one is built. */
export interface AppsFolder {
  readonly folder: string;
  readonly draft: string;
  /** Removes what the build leaves. */
  readonly close: () => void;
}

/** Where the project in `root` keeps its apps. */
export const appsOf = (root: string): string => resolve(root, 'node_modules/.cache/dateline');

/** Apps are kept with the other caches of tools; where nothing may be written there, they last for one build. */
export function openAppsFolder(root: string): AppsFolder {
  try {
    const folder = appsOf(root);
    mkdirSync(folder, { recursive: true });
    const draft = mkdtempSync(join(folder, 'draft-'));
    return { folder, draft, close: () => rmSync(draft, { recursive: true, force: true }) };
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    return { folder, draft: join(folder, 'draft'), close: () => rmSync(folder, { recursive: true, force: true }) };
  }
}
