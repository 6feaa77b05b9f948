import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { fakeSpeech, installFakeSpeech, ownVoice } from '../../support/browser/fake-speech.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const archive = await compileSeeds(readProjectSeeds());
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';
const headline = 'Putin Refuses Trump Request to Expel Iran and Syria';

beforeEach(installFakeSpeech);

/** Opens the article and makes a first move on it. */
async function openArticle() {
  const opened = await openApp(address, createMemoryReader(archive));
  await opened.user.hover(screen.getByRole('heading', { level: 1 }));
  return opened;
}

const listenButton = () => screen.findByRole('button', { name: 'Listen' });
const press = (name: string) => screen.findByRole('button', { name });
const spoken = () => fakeSpeech().now?.text;
const marked = () => document.querySelector('[data-spoken]')?.textContent;
const tell = (...told: Parameters<ReturnType<typeof fakeSpeech>['tell']>) => act(() => fakeSpeech().tell(...told));

/** Opens the article and lets it be read. */
async function listen() {
  fakeSpeech().know([ownVoice]);
  const opened = await openArticle();
  await opened.user.click(await listenButton());
  await waitFor(() => expect(spoken()).toBe(headline));
  return opened;
}

test('is offered once the device knows a voice of its own for the language, however late, and not before', async () => {
  await openArticle();
  const absent = () => expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  absent();
  const others = [
    { name: 'Camar', lang: 'id-ID', localService: true },
    { name: 'Cloud', lang: 'en-US', localService: false },
    { name: 'Tern', lang: 'enm', localService: true },
  ];
  act(() => fakeSpeech().know(others));
  absent();
  // The button comes with the first voice: whatever came of the others would stand here as well.
  await waitFor(() => {
    act(() => fakeSpeech().know([...others, { ...ownVoice, lang: 'en_US' }]));
    screen.getByRole('button', { name: 'Listen' });
  });
  act(() => fakeSpeech().know([]));
  absent();
});

test('reads headline, caption and paragraphs as they are printed, marks where it is, and ends by itself', async () => {
  const { user } = await listen();
  const heard: string[] = [];
  while (spoken() !== undefined) {
    const text = spoken() ?? '';
    heard.push(text);
    expect(marked()).toContain(text);
    tell('end');
    await waitFor(() => expect(spoken()).not.toBe(text));
    if (heard.length > 100) throw new Error('it does not end');
  }
  const body = document.querySelector('.story-body')?.textContent.replace(/Caption as printed.*?source\./u, '');
  expect(heard.join('')).toBe(headline + body);
  expect(heard[1]).toBe('Russian President Vladimir Putin');
  expect(heard[2]).toMatch(/^MOSKOW, NNC - /u);
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Listen' })).toBeNull());
  expect(marked()).toBeUndefined();
  // Its bar had the focus, which is now where it came from.
  expect(document.activeElement).toBe(await listenButton());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(spoken()).toBe(headline));
});

test('goes on after a pause, and at another speed, from the word that was reached', async () => {
  const { user } = await listen();
  expect(document.activeElement).toBe(await press('Pause'));
  tell('boundary', { charIndex: 6 });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(spoken()).toBeUndefined());
  expect(marked()).toBe(headline);
  await user.click(await press('Go on'));
  await waitFor(() => expect(spoken()).toBe(headline.slice(6)));
  tell('boundary', { charIndex: 8 });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
  await waitFor(() => expect(spoken()).toBe(headline.slice(14)));
  expect(fakeSpeech().begun.at(-1)?.rate).toBe(1.5);
  // The next time in this visit it is as fast.
  await user.click(await press('Stop'));
  await user.click(await listenButton());
  await waitFor(() => expect(spoken()).toBe(headline));
  expect(fakeSpeech().begun.at(-1)?.rate).toBe(1.5);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1×');
});

test('skips to the next paragraph and back, also while it is paused', async () => {
  const { user } = await listen();
  await user.click(await press('Next paragraph'));
  await waitFor(() => expect(spoken()).toBe('Russian President Vladimir Putin'));
  await user.click(await press('Pause'));
  await user.click(await press('Next paragraph'));
  await waitFor(() => expect(marked()).toMatch(/^MOSKOW/u));
  expect(spoken()).toBeUndefined();
  await user.click(await press('Back a paragraph'));
  await user.click(await press('Go on'));
  await waitFor(() => expect(spoken()).toBe('Russian President Vladimir Putin'));
  for (const _ of [1, 2]) await user.click(await press('Back a paragraph'));
  await waitFor(() => expect(spoken()).toBe(headline));
});

test("chooses the voice of the article's very language, else the device's own choice", async () => {
  const wren = { ...ownVoice, name: 'Heron', default: true };
  fakeSpeech().know([ownVoice, wren]);
  const { user } = await openArticle();
  await user.click(await listenButton());
  await waitFor(() => expect(fakeSpeech().begun.at(-1)?.voice?.name).toBe('Heron'));
  expect(fakeSpeech().begun.at(-1)?.lang).toBe('en');
  act(() => fakeSpeech().know([ownVoice, wren, { ...ownVoice, name: 'Plain', lang: 'en' }]));
  await waitFor(() => expect(fakeSpeech().begun.at(-1)?.voice?.name).toBe('Plain'));
});

test('says so where the voice fails, and tries again when asked', async () => {
  const { user } = await listen();
  tell('error', { error: 'synthesis-failed' });
  await screen.findByText('This device has stopped speaking.');
  await user.click(await press('Go on'));
  await waitFor(() => expect(spoken()).toBe(headline));
  expect(screen.queryByText('This device has stopped speaking.')).toBeNull();
  // Another tab has the voice: nothing is wrong with it.
  tell('error', { error: 'interrupted' });
  await press('Go on');
  expect(screen.queryByText('This device has stopped speaking.')).toBeNull();
});

test('falls silent when the reader goes to another page', async () => {
  const { router } = await listen();
  await router.navigate('/');
  await waitFor(() => expect(spoken()).toBeUndefined());
  expect(screen.queryByRole('group', { name: 'Listen' })).toBeNull();
});
