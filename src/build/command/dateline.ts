/** The command as the project itself runs it: `node src/build/command/dateline.ts`. The package has an entry of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../bundle/project-app.ts';
import { runHere } from './run-here.ts';

const root = join(import.meta.dirname, '../../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const host = { ...openProject(root), version, demo: join(root, 'seeds'), nginx: join(root, 'docs/nginx.conf') };
await runHere(host);
