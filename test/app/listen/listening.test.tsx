import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { fakeSpeech, installFakeSpeech, localVoice } from '../../support/browser/fake-speech.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const archive = await compileSeeds(readProjectSeeds());
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';
const headline = 'Putin Refuses Trump Request to Expel Iran and Syria';

beforeEach(installFakeSpeech);

/** Opens the article and interacts with it. */
async function openArticle() {
  const opened = await openApp(address, createMemoryReader(archive));
  await opened.user.hover(screen.getByRole('heading', { level: 1 }));
  return opened;
}

const listenButton = () => screen.findByRole('button', { name: 'Listen' });
const press = (name: string) => screen.findByRole('button', { name });
const spoken = () => fakeSpeech().now?.text;
const marked = () => document.querySelector('[data-spoken]')?.textContent;
const dispatch = (...event: Parameters<ReturnType<typeof fakeSpeech>['dispatch']>) =>
  act(() => fakeSpeech().dispatch(...event));

/** Opens the article and starts the player. */
async function listen() {
  fakeSpeech().setVoices([localVoice]);
  const opened = await openArticle();
  await opened.user.click(await listenButton());
  await waitFor(() => expect(spoken()).toBe(headline));
  return opened;
}

test('the listen button appears once the device reports a local voice for the language', async () => {
  await openArticle();
  const absent = () => expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
  absent();
  const others = [
    { name: 'Camar', lang: 'id-ID', localService: true },
    { name: 'Cloud', lang: 'en-US', localService: false },
    { name: 'Tern', lang: 'enm', localService: true },
  ];
  act(() => fakeSpeech().setVoices(others));
  absent();
  // A button for one of the other voices would have appeared by the time that this one does.
  await waitFor(() => {
    act(() => fakeSpeech().setVoices([...others, { ...localVoice, lang: 'en_US' }]));
    screen.getByRole('button', { name: 'Listen' });
  });
  act(() => fakeSpeech().setVoices([]));
  absent();
});

test('reads headline, caption and paragraphs as printed, highlights the current one and closes at the end', async () => {
  const { user } = await listen();
  const heard: string[] = [];
  while (spoken() !== undefined) {
    const text = spoken() ?? '';
    heard.push(text);
    expect(marked()).toContain(text);
    dispatch('end');
    await waitFor(() => expect(spoken()).not.toBe(text));
    if (heard.length > 100) throw new Error('it does not end');
  }
  const body = document.querySelector('.story-body')?.textContent.replace(/Caption as printed.*?source\./u, '');
  expect(heard.join('')).toBe(headline + body);
  expect(heard[1]).toBe('Russian President Vladimir Putin');
  expect(heard[2]).toMatch(/^MOSKOW, NNC - /u);
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Listen' })).toBeNull());
  expect(marked()).toBeUndefined();
  // The bar had the focus, which returns to the button.
  expect(document.activeElement).toBe(await listenButton());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(spoken()).toBe(headline));
});

test('continues from the last word after a pause and after a change of speed', async () => {
  const { user } = await listen();
  expect(document.activeElement).toBe(await press('Pause'));
  dispatch('boundary', { charIndex: 6 });
  await user.keyboard('{Enter}');
  await waitFor(() => expect(spoken()).toBeUndefined());
  expect(marked()).toBe(headline);
  await user.click(await press('Resume'));
  await waitFor(() => expect(spoken()).toBe(headline.slice(6)));
  dispatch('boundary', { charIndex: 8 });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
  await waitFor(() => expect(spoken()).toBe(headline.slice(14)));
  expect(fakeSpeech().utterances.at(-1)?.rate).toBe(1.5);
  // The speed is remembered for the visit.
  await user.click(await press('Stop'));
  await user.click(await listenButton());
  await waitFor(() => expect(spoken()).toBe(headline));
  expect(fakeSpeech().utterances.at(-1)?.rate).toBe(1.5);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1×');
});

test('skips to the next and the previous paragraph, also while paused', async () => {
  const { user } = await listen();
  await user.click(await press('Next paragraph'));
  await waitFor(() => expect(spoken()).toBe('Russian President Vladimir Putin'));
  await user.click(await press('Pause'));
  await user.click(await press('Next paragraph'));
  await waitFor(() => expect(marked()).toMatch(/^MOSKOW/u));
  expect(spoken()).toBeUndefined();
  await user.click(await press('Back a paragraph'));
  await user.click(await press('Resume'));
  await waitFor(() => expect(spoken()).toBe('Russian President Vladimir Putin'));
  for (const _ of [1, 2]) await user.click(await press('Back a paragraph'));
  await waitFor(() => expect(spoken()).toBe(headline));
});

test("chooses a voice for exactly the article's language, else the device's default", async () => {
  const wren = { ...localVoice, name: 'Heron', default: true };
  fakeSpeech().setVoices([localVoice, wren]);
  const { user } = await openArticle();
  await user.click(await listenButton());
  await waitFor(() => expect(fakeSpeech().utterances.at(-1)?.voice?.name).toBe('Heron'));
  expect(fakeSpeech().utterances.at(-1)?.lang).toBe('en');
  act(() => fakeSpeech().setVoices([localVoice, wren, { ...localVoice, name: 'Plain', lang: 'en' }]));
  await waitFor(() => expect(fakeSpeech().utterances.at(-1)?.voice?.name).toBe('Plain'));
});

test('shows an error where the voice fails, and tries again on request', async () => {
  const { user } = await listen();
  dispatch('error', { error: 'synthesis-failed' });
  await screen.findByText('This device has stopped speaking.');
  await user.click(await press('Resume'));
  await waitFor(() => expect(spoken()).toBe(headline));
  expect(screen.queryByText('This device has stopped speaking.')).toBeNull();
  // Another tab has the voice: nothing is wrong with it.
  dispatch('error', { error: 'interrupted' });
  await press('Resume');
  expect(screen.queryByText('This device has stopped speaking.')).toBeNull();
});

test('stops when the reader opens another page', async () => {
  const { navigation } = await listen();
  await navigation.navigate('/');
  await waitFor(() => expect(spoken()).toBeUndefined());
  expect(screen.queryByRole('group', { name: 'Listen' })).toBeNull();
});
