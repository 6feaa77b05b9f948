import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
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

/**
 * Runs nginx with the documented configuration over a site until the test ends. It listens on a Unix socket, so no port
 * is taken.
 */
export async function openNginx(binary: string, folder: string): Promise<Ask> {
  const folderPath = await mkdtemp(join(tmpdir(), 'dateline-nginx-'));
  const socketPath = join(folderPath, 'socket');
  const configuration = await readFile(join(import.meta.dirname, '../../../docs/nginx.conf'), 'utf8');
  const site = configuration
    .replace('listen 80;', `listen unix:${socketPath};`)
    .replace('"/srv/news/dist/redirects', `"${folder}/redirects`)
    .replace('/srv/news/dist', `"${folder}"`);
  const tempPaths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folderPath}/${kind};`,
  );
  const main = [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${folderPath}/pid; error_log stderr warn;`,
    'events {}',
    `http { include /etc/nginx/mime.types; access_log off; ${tempPaths.join(' ')}`,
    site,
    '}',
  ];
  await writeFile(join(folderPath, 'nginx.conf'), main.join('\n'));
  const server = spawn(binary, ['-c', join(folderPath, 'nginx.conf'), '-e', 'stderr']);
  let output = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const exited = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  onTestFinished(async () => {
    server.kill('SIGTERM');
    await exited;
    await rm(folderPath, { recursive: true, force: true });
  });
  // The socket is there a moment before nginx listens to it.
  while (!(await canConnect(socketPath))) {
    if (server.exitCode !== null) throw new Error(`nginx ended: ${output}`);
    await wait(10);
  }
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const outgoing = request({ socketPath, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      outgoing.on('error', reject).end();
    });
}

const canConnect = (socketPath: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(socketPath, () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
