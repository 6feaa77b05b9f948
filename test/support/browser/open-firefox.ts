import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './drive-page.ts';
import { fontEnvironment } from '#tools/browser/font-environment.ts';

/**
 * Opens Firefox and speaks WebDriver BiDi with it (https://www.w3.org/TR/webdriver-bidi/): one command after another, over
 * the socket that Firefox itself opens. Its window is a desk's, its fonts are the project's.
 */
export async function openFirefox(binary: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'dateline-firefox-'));
  const firefox = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    // Its sandbox would keep the pages' processes from the fonts' files.
    env: { ...process.env, ...fontEnvironment('wide'), MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  });
  const ended = once(firefox, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    firefox.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/u.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    firefox.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
  const send = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  // In the tab it begins with, the address bar has the focus, and no page is told of one.
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 760 } });
  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const told = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (told['type'] === 'exception') throw new Error((told['exceptionDetails'] as { text: string }).text);
      return (told['result'] as { value: string }).value;
    },
    perform: async (actions) => void (await send('input.performActions', { context, actions })),
    photograph: async () => String((await send('browsingContext.captureScreenshot', { context }))['data']),
    close: async () => {
      await send('browser.close', {});
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Message = Readonly<Record<string, unknown>>;

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<unknown, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    waiting.get(message['id'])?.(message);
    waiting.delete(message['id']);
  });
  await once(socket, 'open');
  let last = 0;
  return async (method: string, params: Message): Promise<Message> => {
    const id = (last += 1);
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer['type'] === 'error') throw new Error(`${method}: ${String(answer['message'])}`);
    return answer['result'] as Message;
  };
}
