/** The command `dateline` of the package: the app and the code are built (make-package.ts), so neither Vite nor TypeScript is there. */
// oxlint-disable-next-line import/no-unassigned-import -- imported for what it does
import './older-node.ts';
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { packagePaths } from './package-paths.ts';

// As in the project's own entry (command/dateline.ts).
module.enableCompileCache?.();
const [{ readApp }, { runHere }] = await Promise.all([
  import('../pages/built-app.ts'),
  import('../command/run-here.ts'),
]);

/** The folder that make-package.ts writes: this file is two folders below it. */
const lib = join(import.meta.dirname, '../..');
const { version, code } = JSON.parse(readFileSync(join(lib, packagePaths.facts), 'utf8')) as {
  readonly version: string;
  readonly code: string;
};
const openApp = () => {
  const app = readApp(join(lib, packagePaths.app));
  return app === null ? Promise.reject(new Error('the package lacks the app')) : Promise.resolve(app);
};
const host = {
  version,
  code,
  openApp,
  demo: join(lib, packagePaths.demo),
  nginx: join(lib, packagePaths.nginx),
  docs: join(lib, packagePaths.docs),
};
await runHere(host);
