import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './drive-page.ts';
import { fontEnvironment } from '#tools/browser/font-environment.ts';

/**
 * Opens Firefox and controls it by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), one command at a time over
 * its own socket. The window has the size of a desktop; the fonts are the project's.
 */
export async function openFirefox(binary: string): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'dateline-firefox-'));
  const firefox = spawn(binary, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    // The sandbox would forbid its content processes to read the font files.
    env: { ...process.env, ...fontEnvironment('wide'), MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  });
  const ended = once(firefox, 'exit');
  const socketUrl = await new Promise<string>((resolve, reject) => {
    let output = '';
    firefox.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/u.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    firefox.on('exit', () => reject(new Error(`Firefox ended: ${output}`)));
  });
  const send = await connect(`${socketUrl}/session`);
  await send('session.new', { capabilities: {} });
  // In the initial tab the address bar has the focus, and pages get no focus events.
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 760 } });
  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const reply = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (reply['type'] === 'exception') throw new Error((reply['exceptionDetails'] as { text: string }).text);
      return (reply['result'] as { value: string }).value;
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

async function connect(socketUrl: string) {
  const socket = new WebSocket(socketUrl);
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
