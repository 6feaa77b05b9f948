import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What React, the router or the app complain of is a fault, unless the test says that it expects it. */
let complaints: unknown[][] = [];

// What was looked for says enough; the whole page behind it says too much.
// A machine that does much else at once is slow, not wrong.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'not found'),
});

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => void complaints.push(args));
  // jsdom has no media; a wide window it is, with a mouse.
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { media: query, matches: query === '(min-width: 60rem)' }),
  );
  // jsdom lays nothing out, so it cannot scroll; the router restores positions all the same.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // Nor does anything come into sight in it: its reader saves data, and opens by hand.
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.title = '';
  expect(complaints, 'unexpected console.error').toEqual([]);
});
