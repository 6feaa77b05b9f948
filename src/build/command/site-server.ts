import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { answerAddress } from '../pages/answer-address.ts';
import { readHeaders } from '../pages/header-rules.ts';
import { keepServing } from '../pages/keep-serving.ts';
import { OwnerError } from '../text/owner-error.ts';
import type { ServeOptions } from './command-options.ts';

/** What is added to the serving of a site while it is written. */
interface Extras {
  /** Answers a request by itself where it returns true. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** HTML at the end of each page. */
  readonly ending: string;
}

/** The ports that are tried, one after the other. */
const triedPorts = 20;

/**
 * Serves a built site below its base as a good host does: with its headers, a page without a redirect to a slash, 410 for what was
 * removed.
 * Returns the address of the site. Throws an `OwnerError` where no port is free or the address is not this machine's.
 */
export async function serveSite(
  site: string,
  base: string,
  { port, host }: ServeOptions,
  { answer, ending }: Extras = { answer: () => false, ending: '' },
): Promise<{ readonly server: Server; readonly address: string; readonly port: number }> {
  // Pages are answered by their status, and what is not there by the page that says so.
  const files = sirv(site, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    for (const [name, value] of readHeaders(site)) response.setHeader(name, value);
    if (answer(request, response)) return;
    const { url = '/' } = request;
    const page = () => void answerAddress(site, base, url, response, ending);
    if (!url.startsWith(base) || url.endsWith('/')) {
      page();
      return;
    }
    request.url = url.slice(base.length - 1);
    try {
      files(request, response, page);
    } catch {
      // A file that vanished after it was found, or a part of it (a range) that it does not have.
      response.destroy();
    }
  });
  keepServing(server);
  const taken = await listen(server, port, host);
  const shown = host.includes(':') ? `[${host}]` : host;
  return { server, address: `http://${shown}:${taken}${base}`, port: taken };
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the next one only where this one is taken
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && port < first + triedPorts && port < 65_535) continue;
      throw new OwnerError(`The site cannot be served at ${host}:${port}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}

/** What is printed of a server: where the site is, and in its own line where that is not the port that was asked for. */
export function describeServer({ address, port }: { address: string; port: number }, wanted: number): string {
  const other =
    port === wanted || wanted === 0
      ? ''
      : `Port ${wanted} is in use by another program. This site is served at port ${port}.\n`;
  return `${other}The site is at ${address}\nCtrl-C ends it.\n`;
}

/** Waits until the program is told to end. */
export function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.closeAllConnections();
      server.close(() => resolve());
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
