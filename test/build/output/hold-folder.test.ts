import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { holdFolder } from '#build/output/hold-folder.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const never = () => expect.unreachable('it waits');

test('a second build waits until the first lets the folder go, and is told so once', async () => {
  const folder = await archiveFolder({});
  const release = await holdFolder(folder, never);
  const order: string[] = [];
  const wait = async () => {
    const held = await holdFolder(folder, () => order.push('waits'));
    order.push('has it');
    held?.();
  };
  const second = wait();
  expect(await holdFolder(folder, null)).toBeNull();
  order.push('let go');
  release?.();
  await second;
  expect(order).toEqual(['waits', 'let go', 'has it']);
  (await holdFolder(folder, never))?.();
});

test('a folder whose build was killed is free', async () => {
  const folder = await archiveFolder({});
  const code = pathToFileURL(join(import.meta.dirname, '../../../src/build/output/hold-folder.ts')).href;
  const hold = `const { holdFolder } = await import(${JSON.stringify(code)});
    await holdFolder(${JSON.stringify(folder)}, () => {}); process.stdout.write('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', hold]);
  await once(child.stdout, 'data');
  expect(await holdFolder(folder, null)).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'close');
  (await holdFolder(folder, never))?.();
});
