import type { Plugin } from 'vite';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import type { Settings } from '../settings/settings.ts';

const keysModule = 'virtual:device-keys';

/** All names in local and session storage; /about erases all of them. */
const names = {
  displayKey: 'dateline-display',
  languageKey: 'dateline-language',
  shortcutsKey: 'dateline:shortcuts',
  scrollPlacesKey: 'dateline-scroll',
} as const;

/** Names that the script in index.html uses. */
const pageNames = [names.displayKey, names.languageKey];

/**
 * Gives the app and the script in index.html the names of their storage keys. Sites on one host share its storage: a site
 * below a path has the path in its keys, so that none reads or erases those of another.
 */
export function deviceKeysPlugin({ base }: Pick<Settings, 'base'>): Plugin {
  return {
    name: 'dateline:device-keys',
    resolveId: (id) => (id === keysModule ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${keysModule}`) return null;
      const exported = Object.entries(names).map(([key, name]) => `export const ${key} = ${keyOf(name, base)};`);
      return exported.join('\n');
    },
    // For development; built pages get them from page-template.ts.
    transformIndexHtml: { order: 'pre', handler: (html) => fillDeviceKeys(html, base) },
  };
}

/** Replaces the keys in index.html by those of a site below `base`. Throws where it uses none of them. */
export function fillDeviceKeys(html: string, base: string): string {
  return fillPlaceholders(html, Object.fromEntries(pageNames.map((name) => [`'${name}'`, keyOf(name, base)])));
}

const keyOf = (name: string, base: string) => JSON.stringify(base === '/' ? name : `${name}:${base}`);
