import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './drive-page.ts';
import { fontEnvironment } from '#tools/browser/font-environment.ts';

interface Programs {
  readonly driver: string;
  readonly xvfb: string;
}

/**
 * Opens WebKitGTK's MiniBrowser on a virtual display and controls it by WebDriver (https://www.w3.org/TR/webdriver2/).
 * The window has the size of a desktop; the fonts are the project's.
 */
export async function openWebkit({ driver, xvfb }: Programs): Promise<Driver> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  const port = await freePort();
  const driverProcess = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, ...fontEnvironment('wide'), DISPLAY: `:${String(display).trim()}` },
    stdio: 'ignore',
  });
  const send = async <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value> => {
    const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = (await response.json()) as { value: Value };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  // Requests fail until the driver listens.
  while (!(await send<object>('GET', '/status').catch(() => null))) {
    if (driverProcess.exitCode !== null) throw new Error(`${driver} ended`);
    await wait(20);
  }
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: {} } });
  const session = `/session/${sessionId}`;
  await send<object>('POST', `${session}/window/rect`, { width: 1280, height: 800 });
  return {
    open: async (url) => void (await send<null>('POST', `${session}/url`, { url })),
    evaluate: (expression) => send('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    perform: async (actions) => void (await send<null>('POST', `${session}/actions`, { actions })),
    photograph: () => send('GET', `${session}/screenshot`),
    close: async () => {
      await send<null>('DELETE', session);
      const ended = [driverProcess, screen].map((program) => once(program, 'exit'));
      for (const program of [driverProcess, screen]) program.kill();
      await Promise.all(ended);
    },
  };
}

/** A free port: the driver does not report which one it chose. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
