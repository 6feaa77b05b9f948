import { appendFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { hashCode } from '#build/site/code-hash.ts';
import { readSettings } from '#build/settings/settings.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

test('changes with every edit of the code and every setting that pages show, and with nothing else', async () => {
  const root = await archiveFolder({
    'src/app/page.tsx': 'export const page = 1;\n',
    'src/build/read.ts': 'export const read = 1;\n',
    'index.html': '<title>Dateline</title>\n',
    'vite.config.ts': 'export default {};\n',
    'package-lock.json': '{}\n',
    'package.json': '{ "type": "module" }\n',
    'src/tools/bench/run.ts': 'export const run = 1;\n',
    'README.md': 'Dateline\n',
  });
  const mark = async (
    environment: Record<string, string> = {},
    mode = 'production',
    logLevel: 'info' | 'warn' = 'info',
  ) => hashCode(await resolveConfig({ root, mode, logLevel }, 'build', mode), readSettings(environment));
  const first = await mark();
  const marks = [
    first,
    await mark({ BASE: '/news/' }),
    await mark({ SITE_URL: 'https://news.example' }),
    await mark({}, 'trial'),
  ];
  await writeFile(join(root, 'README.md'), 'Dateline, a news reader\n');
  await appendFile(join(root, 'src/tools/bench/run.ts'), ' ');
  expect(await mark({ SEEDS: 'elsewhere', THREADS: '3' }, 'production', 'warn')).toBe(first);
  for (const file of ['src/app/page.tsx', 'src/build/read.ts', 'index.html', 'vite.config.ts', 'package-lock.json']) {
    await appendFile(join(root, file), ' ');
    marks.push(await mark());
  }
  await writeFile(join(root, 'src/app/new.ts'), '');
  marks.push(await mark());
  await rename(join(root, 'src/app/new.ts'), join(root, 'src/app/newer.ts'));
  marks.push(await mark());
  expect(new Set(marks).size).toBe(11);
});
