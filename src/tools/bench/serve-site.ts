import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { mediaTypes } from '../browser/media-types.ts';

const isPacked = /\.(?:woff2|png|jpe?g|webp|avif|gz|br)$/u;

export interface SiteServer {
  readonly origin: string;
  readonly protocol: 'HTTP/2' | 'HTTP/1.1';
  /** Every answer with a body so far: its path, and its bytes as sent. */
  readonly sent: { readonly path: string; readonly bytes: number }[];
  readonly close: () => Promise<void>;
}

/** What answers of both protocols have in common. */
interface Response {
  readonly writeHead: (status: number, headers: Record<string, string>) => unknown;
  readonly end: (body: Buffer) => unknown;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/**
 * Serves a built site as a good host does: HTTP/2 over TLS, files packed beforehand by brotli, a folder answered by its
 * index.html. Where openssl is not there to make a certificate, by HTTP/1.1.
 */
export async function serveSite(folder: string): Promise<SiteServer> {
  const packed = new Map<string, Buffer>();
  const sent: { path: string; bytes: number }[] = [];
  const answer = async (url: string): Promise<Answer> => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = await findFile(folder, path);
    if (file === null)
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('not found') };
    const body = packed.get(file) ?? (await pack(file));
    packed.set(file, body);
    sent.push({ path, bytes: body.length });
    const headers = {
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=600',
      ...(!isPacked.test(file) && { 'content-encoding': 'br' }),
    };
    return { status: 200, headers, body };
  };
  const certificate = makeCertificate();
  const respond = async (url: string, response: Response) => {
    const { status, headers, body } = await answer(url);
    response.writeHead(status, headers);
    response.end(body);
  };
  const server =
    certificate === null
      ? createServer((request, response) => void respond(request.url ?? '/', response))
      : createSecureServer(certificate, (request, response) => void respond(request.url, response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  return {
    origin: `${certificate === null ? 'http' : 'https'}://localhost:${port}`,
    protocol: certificate === null ? 'HTTP/1.1' : 'HTTP/2',
    sent,
    close: async () => void server.close(),
  };
}

async function findFile(folder: string, path: string): Promise<string | null> {
  for (const file of [join(folder, path), join(folder, path, 'index.html')])
    if ((await stat(file).catch(() => null))?.isFile() === true) return file;
  return null;
}

async function pack(file: string): Promise<Buffer> {
  const raw = await readFile(file);
  if (isPacked.test(file)) return raw;
  return promisify(brotliCompress)(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Node signs nothing for itself: a certificate comes from openssl, and is gone as soon as it is read. */
function makeCertificate(): { key: Buffer; cert: Buffer } | null {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', ...curve, '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost'],
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
