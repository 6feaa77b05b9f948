import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { generateSeeds } from '../support/generate-seeds.ts';
import { compileSeeds } from '../support/compile-seeds.ts';
import { createMemoryReader, openApp } from '../support/open-app.tsx';

const archive = await compileSeeds(generateSeeds(40));
const open = (path: string) => openApp(path, createMemoryReader(archive));
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

/** jsdom has neither pointers nor a share sheet: the device is what the test says. */
function useDevice(pointer: 'fine' | 'coarse', share?: (data: ShareData) => Promise<void>): void {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes(pointer) }),
  );
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'share');
});

test('copies the address of the view with its filters, and says so aloud', async () => {
  useDevice('fine');
  const { user } = await open('/?about=kenya&sort=oldest');
  await user.click(screen.getByRole('button', { name: /^Share/u }));
  await waitFor(() => expect(said()).toContain('Link copied'));
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?about=kenya&sort=oldest');
});

test("uses the device's own share sheet under a finger", async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
  useDevice('coarse', share);
  const { user } = await open('/regions/kenya');
  await user.click(screen.getByRole('button', { name: /^Share/u }));
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'Kenya · Dateline',
    url: 'http://localhost:3000/regions/kenya',
  });
  expect(said()).not.toContain('Link copied');
});

test('takes a share sheet that was closed again for an answer', async () => {
  useDevice('coarse', () => Promise.reject(new DOMException('closed', 'AbortError')));
  const { user } = await open('/regions/kenya');
  await user.click(screen.getByRole('button', { name: /^Share/u }));
  expect(said().join('')).not.toMatch(/cop/u);
});

test('copies where the share sheet fails, and says where the address stands when that fails too', async () => {
  useDevice('coarse', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const { user } = await open('/regions/kenya');
  await user.click(screen.getByRole('button', { name: /^Share/u }));
  await waitFor(() => expect(said()).toContain('Link copied'));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: /^Share/u }));
  await waitFor(() => expect(said().join('')).toMatch(/could not be copied.*address bar/u));
});
