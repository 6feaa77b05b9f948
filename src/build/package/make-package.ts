/**
 * Writes `lib`, what the package holds (package.json, "files"): the app, built; the code that builds sites as JavaScript; its
 * fonts, the demo and a configuration of nginx. `npm pack` runs it. Packages that owners install are those of "dependencies";
 * all else is bundled.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openProject } from '../bundle/project-app.ts';
import { packagePaths } from './package-paths.ts';

const root = join(import.meta.dirname, '../../..');
const lib = join(root, 'lib');
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

const { code, openApp } = openProject(root);
const app = await openApp();
rmSync(lib, { recursive: true, force: true });
cpSync(app.folder, join(lib, packagePaths.app), {
  recursive: true,
  filter: (path) => !path.endsWith('index.html'),
});
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(lib, packagePaths.code),
    rolldownOptions: {
      input: { dateline: 'src/build/package/packaged.ts', 'build-thread': 'src/build/package/packaged-thread.ts' },
      // Flat, so that files find each other, and their data, wherever a chunk is cut.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', banner: shebang },
    },
  },
  ssr: { noExternal: true, external: Object.keys({ ...project.dependencies, ...project.optionalDependencies }) },
});
cpSync(join(root, 'src/app/fonts'), join(lib, packagePaths.fonts), { recursive: true });
cpSync(join(root, 'docs/nginx.conf'), join(lib, packagePaths.nginx));
for (const file of ['settings.md', 'dateline.schema.json'])
  cpSync(join(root, 'docs', file), join(lib, packagePaths.docs, file));
for (const file of ['000_87b2ec0a2876b727.txt', '000_87b2ec0a2876b727.yaml', 'addresses.tsv']) {
  mkdirSync(join(lib, packagePaths.demo), { recursive: true });
  cpSync(join(root, 'seeds', file), join(lib, packagePaths.demo, file));
}
writeFileSync(
  join(lib, packagePaths.facts),
  `${JSON.stringify({ type: 'module', version: project.version, code }, null, 2)}\n`,
);

/** The first line of the command, which the system reads. */
function shebang({ name }: { readonly name: string }): string {
  return name === 'dateline' ? '#!/usr/bin/env node' : '';
}
