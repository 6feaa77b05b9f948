import type { ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import type { MapSheet } from '#news/map-sheets.ts';
import { compileArchive, type Archive } from './compile-archive.ts';
import { hashContent } from './content-hash.ts';
import { drawWorld } from './map/draw-world.ts';
import { formatProblem } from './problem.ts';
import { listProblems } from './report-problems.ts';
import type { Settings } from './settings.ts';

const mapModule = 'virtual:world-map';

/**
 * Serves the archive in development: the same data files as the build writes, from memory and by the same names. An
 * edit in the archive's folder shows without a reload; an article that cannot be read shows its error in the overlay
 * while all others stay readable. In both, gives the app the address of the atlas.
 */
export function newsPlugin({ folder, base }: Settings): Plugin {
  const world = drawWorld();
  const mapFolder = `assets/map-${hashContent([...world.sheets.values()].join(''))}/`;
  return {
    name: 'dateline:news',
    resolveId: (id) => (id === mapModule ? `\0${mapModule}` : null),
    load(id) {
      if (id !== `\0${mapModule}`) return null;
      return `export default ${JSON.stringify(base + mapFolder)};\nexport const worldView = ${JSON.stringify(world.view)};`;
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [name, source] of world.sheets) {
        this.emitFile({ type: 'asset', fileName: `${mapFolder}${name}.svg`, source });
      }
    },
    async configureServer(server) {
      let archive = compile(server, folder);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        archive = compile(server, folder);
        void archive.then(() => server.ws.send({ type: 'custom', event: 'news:changed' }));
      });
      server.ws.on('connection', () => void archive.then((current) => showErrors(server, current)));
      server.middlewares.use(`${base}data/`, (request, response) => {
        const path = decodeURIComponent((request.url ?? '').replace(/^\/|\?.*$/gu, ''));
        void archive.then(({ files }) => sendJson(response, files.get(path)));
      });
      server.middlewares.use(base + mapFolder, (request, response) => {
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(world.sheets.get((request.url ?? '').replace(/^\/|\.svg.*$/gu, '') as MapSheet));
      });
    },
  };
}

async function compile(server: ViteDevServer, folder: string): Promise<Archive> {
  const archive = await compileArchive(folder, new Date().toISOString().slice(0, 10));
  const problems = listProblems(archive.problems);
  if (problems !== '') server.config.logger.warn(problems, { timestamp: true });
  showErrors(server, archive);
  return archive;
}

function showErrors(server: ViteDevServer, { problems }: Archive): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const message = errors.map(formatProblem).join('\n');
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'dateline:news' } });
}

function sendJson(response: ServerResponse, json: string | undefined): void {
  response.statusCode = json === undefined ? 404 : 200;
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-store');
  response.end(json ?? 'null');
}
