import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Display,
  displaySettings,
  defaultDisplay,
  readDisplay,
  setDisplay,
  shownDisplay,
} from '#app/display/display.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

/** The key must never change: readers have settings stored under it. */
const displayKey = 'dateline-display';

const archive = await compileSeeds(readProjectSeeds());

const anyDisplay: fc.Arbitrary<Display> = fc
  .tuple(...displaySettings.map(({ values }) => fc.constantFrom(...values)))
  .map((chosen) => readDisplay(JSON.stringify(chosen.map(([word]) => word))));

const html = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');

/** The settings that a page opens with in a browser that has stored this text, before any script of the app runs. */
function openPage(stored: string) {
  const { window } = new JSDOM(html, {
    url: 'https://news.example/',
    runScripts: 'dangerously',
    beforeParse: ({ localStorage: storage }) => storage.setItem(displayKey, stored),
  });
  const words = window.document.documentElement.dataset['display'] ?? '';
  return readDisplay(JSON.stringify(words.split(' ')));
}

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['display'];
});

describe('a page that opens', () => {
  test('has the settings that the reader has stored', () => {
    fc.assert(
      fc.property(anyDisplay, (display) => {
        setDisplay(display);
        expect(openPage(localStorage.getItem(displayKey) ?? '')).toEqual(display);
      }),
      { numRuns: 50 },
    );
  });

  test('has the default settings where the stored text is damaged', () => {
    const damaged = ['', '[', 'null', '7', 'dark', '"Dark"', '["9999%",null]', '[{"theme":1},["Dark"]]', '["', '["dar'];
    for (const text of damaged) expect(openPage(text), text).toEqual(defaultDisplay);
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(openPage(text)).toEqual(defaultDisplay);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the display panel', () => {
  async function openPanel() {
    const { user } = await openApp('/about', createMemoryReader(archive));
    await user.click(screen.getByRole('button', { name: 'Display' }));
    const panel = within(await screen.findByRole('group', { name: 'Display' }));
    return { user, panel, radio: (name: string) => panel.getByRole<HTMLInputElement>('radio', { name }) };
  }

  test('applies a choice at once and stores it, but not the default values', async () => {
    const { user, radio } = await openPanel();
    await user.click(radio('Dark'));
    await user.click(radio('130%'));
    await user.click(radio('Sans serif'));
    await user.click(radio('The site’s'));
    expect(shownDisplay()).toEqual({ ...defaultDisplay, theme: 'dark', size: '130%' });
    expect(JSON.parse(localStorage.getItem(displayKey) ?? '')).toEqual(['dark', '130%']);
    expect(radio('Dark').checked && radio('130%').checked && radio('The site’s').checked).toBe(true);
  });

  test('resets all settings in one step and removes them from the device', async () => {
    setDisplay({ ...defaultDisplay, theme: 'dark', face: 'sans-dyslexic', spacing: 'open' });
    const { user, panel, radio } = await openPanel();
    expect(radio('OpenDyslexic').checked).toBe(true);
    await user.click(panel.getByRole('button', { name: 'Reset' }));
    expect(shownDisplay()).toEqual(defaultDisplay);
    expect(radio('The site’s').checked).toBe(true);
    expect(localStorage).toHaveLength(0);
    expect(panel.getByRole('status').textContent).not.toBe('');
  });

  test('applies a choice for the visit where the storage is full', async () => {
    const { user, radio } = await openPanel();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(radio('Dark'));
    expect(shownDisplay().theme).toBe('dark');
    expect(radio('Dark').checked).toBe(true);
  });

  test('closes by Escape from anywhere within it and returns the focus to its button', async () => {
    const { user, radio } = await openPanel();
    radio('Automatic').focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Display' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Display' }));
  });
});
