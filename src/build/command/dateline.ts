/** The command as the project itself runs it: `node src/build/command/dateline.ts`. The package has an entry of its own. */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

// Compiling the code again took half of a small build. Node has it from 22.8 on; it writes to the folder for temporary files.
module.enableCompileCache?.();
const [{ openProject }, { runHere }] = await Promise.all([import('../bundle/project-app.ts'), import('./run-here.ts')]);

const root = join(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const host = {
  ...openProject(root),
  version,
  demo: join(root, 'seeds'),
  nginx: join(root, 'docs/nginx.conf'),
  docs: join(root, 'docs'),
};
await runHere(host);
