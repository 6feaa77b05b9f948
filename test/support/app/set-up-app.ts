import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';
import { setTagNames } from '#app/languages/tag-name.ts';
import { afterFrame } from '#app/ui/after-frame.ts';

/** Errors logged by React, the router or the app: each fails its test, unless the test expects it. */
let loggedErrors: unknown[][] = [];

// The error message is enough without the page's HTML behind it. The timeout is for a busy machine.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'not found'),
});

beforeEach(() => {
  loggedErrors = [];
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => void loggedErrors.push(args));
  // jsdom has no media queries: a wide window with a mouse.
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { media: query, matches: query === '(min-width: 60rem)' }),
  );
  // index.html has it.
  vi.stubGlobal('copies', {});
  // jsdom has no layout and cannot scroll; the router restores positions nevertheless.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  Element.prototype.scrollIntoView = () => {};
  // jsdom opens no dialogs (https://github.com/jsdom/jsdom/issues/3294).
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // jsdom has no visibility either: with saveData nothing is loaded on scroll, and tests open it by hand.
  Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.title = '';
  // Modules are loaded once for all files of a worker, and so are the names that another archive gives its tags.
  setTagNames();
  expect(loggedErrors, 'unexpected console.error').toEqual([]);
});

// What the last test left to do after its next frame runs while there is still a document.
afterAll(() => new Promise<void>((resolve) => void afterFrame(resolve)));
