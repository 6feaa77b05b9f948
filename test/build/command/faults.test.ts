import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '#build/command/program.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const command = join(import.meta.dirname, '../../../src/build/command/dateline.ts');
const story = 'The Old Bridge Opens\n\nJAKARTA, NNC - The council has opened the old bridge.\n';

test('an error of the program itself is a sentence, and its place in the code is shown where it is asked for', async () => {
  const folder = await archiveFolder({ 'a.txt': story });
  const host = {
    version: '0',
    code: 'c',
    openApp: () => Promise.reject(new TypeError('x is not a function')),
    demo: folder,
    nginx: '',
    docs: '',
  };
  const run = async (environment: NodeJS.ProcessEnv) => {
    let said = '';
    const context = { environment, out: () => undefined, err: (text: string) => (said += text) };
    const args = ['build', folder, '--out', join(folder, 'dist'), '--no-cache'];
    expect(await runProgram(args, host, context)).toBe(1);
    return said;
  };
  expect(await run({})).toMatch(/^This should not have happened: x is not a function\nPlease report it\. [^\n]+\n$/u);
  expect(await run({ DEBUG: '1' })).toContain('\n    at ');
});

test('nothing is wrong where the reader of what is printed goes away', async () => {
  const folder = await archiveFolder({ 'a.txt': story });
  const child = spawn(process.execPath, [command, 'seeds', folder, '--all']);
  child.stdout.destroy();
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number];
  expect([code, said]).toEqual([0, '']);
});

test('what stands in a file does not reach the terminal as it is', async () => {
  const folder = await archiveFolder({ 'a.txt': `\u{1b}[31mThe \u{9b}1mOld \u{202e}Bridge\n\n${story}` });
  const child = spawn(process.execPath, [command, 'seeds', folder, '--all']);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  expect(said).toContain(String.raw`headline    \u001b[31mThe \u009b1mOld \u202eBridge`);
  expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});
