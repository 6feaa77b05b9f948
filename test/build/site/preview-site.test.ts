import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs `vite preview` until it ends or has printed the awaited text, does `act`, and then stops it. */
function preview(outDir: string, port: number, awaited: RegExp, act = async (_address: string) => {}) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const words = [
    'preview',
    '--configLoader',
    'native',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--outDir',
    outDir,
  ];
  const { VITEST: _vitest, ...env } = process.env;
  const child = spawn(process.execPath, [vite, ...words], { cwd: root, env });
  onTestFinished(() => void child.kill());
  let output = '';
  let acting: Promise<void> | null = null;
  return new Promise<{ readonly code: number | null; readonly output: string }>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const plain = stripVTControlCharacters(output);
        if (!awaited.test(plain)) return;
        acting ??= act(/http:\S+/u.exec(plain)?.[0] ?? '');
        acting.then(() => child.kill(), reject);
      });
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('prints that no site was built, and fails', async () => {
  const nothing = join(await archiveFolder({}), 'dist');
  const { code, output } = await preview(nothing, 0, /Local:/u);
  expect(code).toBe(1);
  expect(output.trim()).toMatch(
    /^There is no built site in .*dist\/\. "npm run build" makes one; "npm start" [^\n]*$/u,
  );
});

test('prints the port last where the requested one is in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const site = await archiveFolder({ '404.html': 'a built site' });
  const { output } = await preview(site, port, /This site is served at port \d+: \S+\n/u);
  const [, said, address] = /This site is served at port (\d+): (\S+)\s*$/u.exec(output) ?? [];
  expect(output).toContain(`Port ${port} is in use by another program.`);
  expect(Number(said)).toBeGreaterThan(port);
  expect(address).toBe(`http://127.0.0.1:${said ?? ''}/`);
});

test('no request ends it', async () => {
  const site = await archiveFolder({ '404.html': 'nothing here' });
  const answers = async (address: string) => {
    const { port } = new URL(address);
    for (const target of ['//', '///', '//?x', 'http://[', '/%E0%A4%A']) {
      const socket = connect(Number(port), '127.0.0.1');
      let answer = '';
      socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
      socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
      await once(socket, 'close');
      expect(answer, target).toMatch(/^HTTP\/1\.1 4\d\d /u);
    }
  };
  // The whole line: its address may come in parts.
  const { output } = await preview(site, 0, /Local:.*\n/u, answers);
  expect(output).not.toContain('Error');
});
