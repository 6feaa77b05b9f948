import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteBuilder } from 'vite';
import { readApp, type BuiltApp } from '../pages/built-app.ts';
import { appsAround } from './apps-folder.ts';
import { buildApp } from './build-app.ts';

/** Names of the folders of apps and of drafts; no other folder is touched. */
const appFolder = /^app-[\w-]{43}$/u;
const draftFolder = /^draft-/u;

/** The number of apps that are kept: those used last. */
const maxApps = 3;

/** A draft that is older was left by a build that was killed. */
const maxDraftMs = 60 * 60 * 1000;

/**
 * The app of this code in the folder of all of them; null where it was not built yet, or a file of it is missing. `code` is a
 * hash of the code.
 */
export function findApp(root: string, code: string): BuiltApp | null {
  const folder = join(root, `app-${code}`);
  const app = readApp(folder);
  if (app === null || !isWhole(app)) return null;
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // It is another user's: it stays as old as it is.
  }
  return app;
}

const isWhole = ({ folder, icon, workers, copies }: BuiltApp): boolean =>
  [
    icon,
    ...Object.values(workers),
    ...Object.values(copies).flatMap(({ files, staticEntry }) => [...files, staticEntry]),
  ].every((file) => existsSync(join(folder, file)));

/** Finds it around `draft`, the output folder of the builder, or else builds it there and moves it. */
export async function openApp(builder: ViteBuilder, code: string, draft: string): Promise<BuiltApp> {
  const root = appsAround(draft);
  const known = findApp(root, code);
  if (known !== null) {
    // Vite builds every environment that is not marked as built.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
    return known;
  }
  await buildApp(builder, draft);
  const folder = join(root, `app-${code}`);
  // Another build may have been first, and its app is the same. One that lacks a file makes way.
  if (findApp(root, code) === null) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  }
  dropOld(root);
  const built = findApp(root, code);
  if (built === null) throw new Error(`the app in ${folder} is not whole`);
  return built;
}

function dropOld(root: string): void {
  const usedAt = (name: string) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(root);
  const apps = names.filter((name) => appFolder.test(name)).toSorted((a, b) => usedAt(b) - usedAt(a));
  const drafts = names.filter((name) => draftFolder.test(name) && usedAt(name) < Date.now() - maxDraftMs);
  for (const name of [...apps.slice(maxApps), ...drafts]) rmSync(join(root, name), { recursive: true, force: true });
}
