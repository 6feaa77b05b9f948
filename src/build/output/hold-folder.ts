import { rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { hashContent } from '../text/content-hash.ts';

/** Lets a folder go, so that another build may have it. */
export type Release = () => void;

/**
 * Holds the folder of a site for one build: another one waits until it is let go, or until the process that holds it ends,
 * however it ends. `onWait` is called once where it waits; where it is null, this returns null instead of waiting.
 *
 * A socket is what is held. The system takes it from a process that is killed, which a file with a number in it would
 * survive, and a number may be another process's by now.
 */
export async function holdFolder(folder: string, onWait: (() => void) | null): Promise<Release | null> {
  const name = `dateline-${hashContent(folder)}`;
  const path = process.platform === 'win32' ? String.raw`\\.\pipe\${name}` : join(tmpdir(), `${name}.sock`);
  let isTold = false;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const held = await listen(path);
    if (held !== 'taken') return held;
    // oxlint-disable-next-line no-await-in-loop -- the same
    const holder = await reach(path);
    if (holder === null) {
      // Left behind by a process that was killed.
      if (process.platform !== 'win32') rmSync(path, { force: true });
      continue;
    }
    if (onWait === null) {
      holder.destroy();
      return null;
    }
    if (!isTold) onWait();
    isTold = true;
    // oxlint-disable-next-line no-await-in-loop -- the same
    await once(holder, 'close');
  }
}

/** Where the system allows no such socket, nothing is held: two builds at once are rarer than that is worth failing for. */
async function listen(path: string): Promise<Release | 'taken'> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).unref());
  });
  try {
    server.listen(path);
    await once(server, 'listening');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'taken' : () => undefined;
  }
  server.unref();
  return () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
}

/** The connection to who holds it, which ends when they let it go; null where nobody does. */
async function reach(path: string): Promise<Socket | null> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
  } catch {
    return null;
  }
  return socket.on('error', () => undefined).resume();
}
