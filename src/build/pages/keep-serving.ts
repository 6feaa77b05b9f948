import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Keeps one request from ending a server: gives every request a path that begins with one slash before anybody reads it
 * (`new URL` throws for `//`, Vite for `http://[`), and cuts off the answer where its file vanishes while it is sent. Call
 * it before the server listens.
 */
export function keepServing(server: Pick<EventEmitter, 'prependListener'>): void {
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    request.url = pathOfTarget(request.url ?? '/');
    response.on('pipe', (source) => source.once('error', () => response.destroy()));
  });
}

/** The target of a request without scheme and host (`http://host/a?b`: `/a?b`), with one slash at its beginning. */
export const pathOfTarget = (target: string) => target.replace(/^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?[/\\]*/iu, '/');
