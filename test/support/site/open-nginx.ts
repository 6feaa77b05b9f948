import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Runs the documented configuration over a site until the test ends. It listens on a socket, so that no port is taken. */
export async function openNginx(binary: string, folder: string): Promise<Ask> {
  const home = await mkdtemp(join(tmpdir(), 'dateline-nginx-'));
  const socketPath = join(home, 'socket');
  const documented = await readFile(join(import.meta.dirname, '../../../docs/nginx.conf'), 'utf8');
  const site = documented.replace('listen 80;', `listen unix:${socketPath};`).replace('/srv/news/dist', `"${folder}"`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  const main = [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${home}/pid; error_log stderr warn;`,
    'events {}',
    `http { include /etc/nginx/mime.types; access_log off; ${places.join(' ')}`,
    site,
    '}',
  ];
  await writeFile(join(home, 'nginx.conf'), main.join('\n'));
  const server = spawn(binary, ['-c', join(home, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  });
  while (!existsSync(socketPath)) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await wait(10);
  }
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const asking = request({ socketPath, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      asking.on('error', reject).end();
    });
}
