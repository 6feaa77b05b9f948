import { appendFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashCode } from '#build/bundle/code-hash.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

test('changes with every edit of the code and every option of the build, and with nothing else', async () => {
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
  const mark = (mode = 'production') => hashCode(root, { mode });
  const first = mark();
  const marks = [first, mark('trial')];
  await writeFile(join(root, 'README.md'), 'Dateline, a news reader\n');
  await appendFile(join(root, 'src/tools/bench/run.ts'), ' ');
  expect(mark()).toBe(first);
  for (const file of ['src/app/page.tsx', 'src/build/read.ts', 'index.html', 'vite.config.ts', 'package-lock.json']) {
    await appendFile(join(root, file), ' ');
    marks.push(mark());
  }
  await writeFile(join(root, 'src/app/new.ts'), '');
  marks.push(mark());
  await rename(join(root, 'src/app/new.ts'), join(root, 'src/app/newer.ts'));
  marks.push(mark());
  expect(new Set(marks).size).toBe(9);
});
