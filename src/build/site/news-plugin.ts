import type { Plugin } from 'vite';
import type { MapSheet } from '#news/map/map-sheets.ts';
import { displayKey, keyBelow, languageKey } from '#news/settings/device-keys.ts';
import { isUnnamed } from '#news/settings/site-info.ts';
import type { PageData } from '#news/pages/static-app.ts';
import { jsonScript } from '../pages/page-head.ts';
import { fillPlaceholders } from '../text/fill-placeholders.ts';
import { hashContent } from '../text/content-hash.ts';
import { drawnWorld } from '../map/draw-world.ts';
import { serveArchive } from './serve-archive.ts';
import { checkFolders } from '../settings/check-folders.ts';
import type { Settings } from '../settings/settings.ts';

const mapModule = 'virtual:world-map';

/**
 * Gives the app the URL of the atlas. In development it also serves the atlas and the archive: the files that a build
 * writes, by the same names, from memory.
 */
export function newsPlugin(settings: Settings): Plugin {
  const { base } = settings;
  let drawn: ReturnType<typeof drawAtlas> | null = null;
  const atlas = () => (drawn ??= drawAtlas());
  return {
    name: 'dateline:news',
    resolveId: (id) => (id === mapModule ? `\0${mapModule}` : null),
    load(id) {
      if (id !== `\0${mapModule}`) return null;
      const { path, view } = atlas();
      return `export default ${JSON.stringify(path)};\nexport const worldView = ${JSON.stringify(view)};`;
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const { path, sheets } = atlas();
      for (const [name, source] of sheets) this.emitFile({ type: 'asset', fileName: `${path}${name}.svg`, source });
    },
    transformIndexHtml(html, { server }) {
      // A built page has it from its template and in its data. In development the app has nothing else of a page.
      if (server === undefined) return html;
      const keys = [displayKey, languageKey].map((key) => [`'${key}'`, JSON.stringify(keyBelow(base, key))]);
      const keyed = fillPlaceholders(html, Object.fromEntries(keys));
      if (isUnnamed(settings.site)) return keyed;
      const data: PageData = { address: '', data: [], site: settings.site };
      return keyed.replace('<!--data-->', () => jsonScript('application/json', data, 'page-data'));
    },
    configureServer(server) {
      checkFolders(settings, null);
      serveArchive(server, settings);
      server.middlewares.use(base + atlas().path, (request, response) => {
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(atlas().sheets.get((request.url ?? '').replace(/^\/|\.svg.*$/gu, '') as MapSheet));
      });
    },
  };
}

function drawAtlas() {
  const { sheets, view } = drawnWorld();
  return { sheets, view, path: `assets/map-${hashContent(...sheets.values())}/` };
}
