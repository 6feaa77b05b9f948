import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PreviewServer } from 'vite';
import { answerAddress } from '../pages/answer-address.ts';
import { readHeaders } from '../pages/header-rules.ts';
import { keepServing } from '../pages/keep-serving.ts';

/**
 * Makes `vite preview` show the built site in `outDir`. Call it before Vite adds its handlers; it returns the function to
 * call after them. Where nothing is built, it prints so and exits with 1. Where the port is in use and Vite takes the next
 * free one, the last line printed says which.
 */
export function previewSite(server: PreviewServer, outDir: string, base: string): () => void {
  if (!existsSync(join(outDir, '404.html'))) {
    const folder = relative('.', outDir) || '.';
    const sentence = `There is no built site in ${folder}/. "npm run build" makes one; "npm start" makes it and serves it.`;
    server.config.logger.error(sentence);
    // An error thrown here is printed by Vite with its stack.
    process.exit(1);
  }
  keepServing(server.httpServer);
  server.middlewares.use((_request, response, next) => {
    for (const [name, value] of readHeaders(outDir)) response.setHeader(name, value);
    next();
  });
  const wanted = server.config.preview.port;
  const print = server.printUrls.bind(server);
  server.printUrls = () => {
    print();
    const taken = server.httpServer.address();
    if (taken === null || typeof taken === 'string' || taken.port === wanted) return;
    const [address] = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
    server.config.logger.warn(
      `\n  Port ${wanted} is in use by another program. This site is served at port ${taken.port}: ${address}\n`,
    );
  };
  return () => {
    server.middlewares.use((request, response) => {
      // Vite removes the base from `url`; `originalUrl` still has it.
      void answerAddress(outDir, base, request.originalUrl ?? '/', response);
    });
  };
}
