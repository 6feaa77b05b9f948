import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteBuilder } from 'vite';
import { readApp, type BuiltApp } from '../pages/built-app.ts';
import { buildApp } from './build-app.ts';

/** Names of the folders of apps; no other folder is touched. */
const appFolder = /^app-[\w-]{43}$/u;

/** The number of apps that are kept: those used last. */
const maxApps = 3;

/** The app of this code in the folder of all of them; null where it was not built yet. `code` is a hash of the code. */
export function findApp(root: string, code: string): BuiltApp | null {
  const folder = join(root, `app-${code}`);
  const app = readApp(folder);
  if (app !== null) utimesSync(folder, new Date(), new Date());
  return app;
}

/** Finds it, or else builds it in `draft`, the output folder of the builder, and moves it there. */
export async function openApp(builder: ViteBuilder, root: string, code: string, draft: string): Promise<BuiltApp> {
  const known = findApp(root, code);
  if (known !== null) {
    // Vite builds every environment that is not marked as built.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
    return known;
  }
  await buildApp(builder, draft);
  const folder = join(root, `app-${code}`);
  mkdirSync(root, { recursive: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another build was first, and its app is the same.
    rmSync(draft, { recursive: true, force: true });
    if (readApp(folder) === null) throw error;
  }
  dropOldApps(root);
  return findApp(root, code) as BuiltApp;
}

function dropOldApps(root: string): void {
  const usedAt = (name: string) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const apps = readdirSync(root).filter((name) => appFolder.test(name));
  for (const name of apps.toSorted((a, b) => usedAt(b) - usedAt(a)).slice(maxApps))
    rmSync(join(root, name), { recursive: true, force: true });
}
