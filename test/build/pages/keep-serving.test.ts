import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#build/command/site-server.ts';
import { keepServing } from '#build/pages/keep-serving.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

/** What no browser sends of itself, and any program can. */
const targets = [
  '//',
  '///',
  '//?x',
  '//[',
  '//evil.example/',
  '/\\',
  '/%',
  '/%E0%A4%A',
  '/%00',
  '/a%00b',
  '/../../etc/passwd',
  '*',
  '?',
  '#',
  'http://',
  'http://[',
  'http://x.example/',
  '/articles/%',
  '/articles/x-0000000000',
  '/data/%00',
];

/** Sends a request as it stands and returns the status of the answer; null where the connection is cut. */
async function ask(port: number, target: string, header = ''): Promise<number | null> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${header}\r\n`);
  await once(socket, 'close');
  const [, status] = /^HTTP\/1\.1 (\d+) /u.exec(answer) ?? [];
  return status === undefined ? null : Number(status);
}

test.each(['/', '/news/'])('no request ends a server of the site at %s', async (base) => {
  const site = await archiveFolder({ '404.html': 'nothing here', 'index.html': 'news', 'a.txt': 'text' });
  const { server, port } = await serveSite(site, base, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => void server.close());
  for (const target of targets)
    for (const path of [target, base + target]) expect([200, 400, 404], path).toContain(await ask(port, path));
  expect(await ask(port, `${base}a.txt`, 'Range: bytes=3-1\r\n')).not.toBe(200);
  // The site is taken away.
  await rm(site, { recursive: true });
  for (const path of [base, `${base}a.txt`, '/nowhere']) expect(await ask(port, path), path).toBe(404);
  // It is built anew, without data.
  await mkdir(join(site, 'articles'), { recursive: true });
  expect(await ask(port, `${base}articles/a-bridge-0123456789`)).toBe(404);
});

test('an answer is cut off where its file vanishes while it is sent', async () => {
  const server = createServer((_request, response) => {
    const file = new PassThrough();
    file.pipe(response);
    file.write('half of it');
    setImmediate(() => file.destroy(new Error('it vanished')));
  });
  keepServing(server);
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await ask(port, '/a');
  expect(server.listening).toBe(true);
});
