import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '#news/languages/languages.ts';
import type { PageTemplate } from './page-template.ts';

/**
 * The app, built: the same for every owner. Its folder holds the files for the browser below `assets/`, the static app of
 * each language, which renders pages, and `app.json`, which describes them.
 */
export interface BuiltApp {
  readonly folder: string;
  /** The icon of a site without a name: its file below the folder. */
  readonly icon: string;
  /** The service worker, and the one that removes it: files below the folder. */
  readonly workers: { readonly keeping: string; readonly removing: string };
  readonly copies: Readonly<Record<Language, AppCopy>>;
}

/** The app in one language of the interface. Paths are below the app's folder. */
export interface AppCopy {
  /** The template of pages in this language. */
  readonly template: PageTemplate;
  /** The module that starts it in a browser. */
  readonly entry: string;
  /** All files for the browser. A file may belong to several copies. */
  readonly files: readonly string[];
  /** The module that renders pages. */
  readonly staticEntry: string;
}

/** The file that describes the app in its folder. */
export const appFile = 'app.json';

/** Reads the app in a folder; null where there is none. */
export function readApp(folder: string): BuiltApp | null {
  try {
    return { folder, ...(JSON.parse(readFileSync(join(folder, appFile), 'utf8')) as Omit<BuiltApp, 'folder'>) };
  } catch {
    return null;
  }
}

/** The URL of the static app in a language, to import. */
export const staticAppOf = ({ folder, copies }: BuiltApp, language: Language): string =>
  pathToFileURL(join(folder, copies[language].staticEntry)).href;
