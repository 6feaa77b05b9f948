import type { Plugin } from 'vite';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import type { Settings } from '../settings/settings.ts';

const keysModule = 'virtual:device-keys';

/** Everything that a site keeps by name in the local storage, or for a session; /about erases all of it. */
const names = {
  displayKey: 'dateline-display',
  languageKey: 'dateline-language',
  shortcutsKey: 'dateline:shortcuts',
  scrollPlacesKey: 'dateline-scroll',
} as const;

/** Those that the script in index.html asks for. */
const ofPage = [names.displayKey, names.languageKey];

/**
 * Names what the site keeps in the browser's storages, for the app and for the script in index.html, which has the names of
 * a site at `/`. Sites of one host share its storages: each below another path has its path in its names, so that none
 * reads or erases what another keeps.
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
    // In development; a built page has them from page-template.ts.
    transformIndexHtml: { order: 'pre', handler: (html) => fillDeviceKeys(html, base) },
  };
}

/** index.html with the names of a site below `base`. Throws where it asks for none of them. */
export function fillDeviceKeys(html: string, base: string): string {
  return fillPlaceholders(html, Object.fromEntries(ofPage.map((name) => [`'${name}'`, keyOf(name, base)])));
}

const keyOf = (name: string, base: string) => JSON.stringify(base === '/' ? name : `${name}:${base}`);
