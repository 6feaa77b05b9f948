import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(generateSeeds(40));
const open = (path: string) => openApp(path, createMemoryReader(archive));
const focused = () => document.activeElement?.textContent;
const headlines = () =>
  screen
    .getAllByRole('heading')
    .filter((heading) => heading.closest('article'))
    .map(({ textContent }) => textContent);
const becomesFocused = (text: string | undefined) => waitFor(() => expect(focused()).toBe(text));

afterEach(() => localStorage.clear());

test('j and k move the focus through the stories of a list and the links at its ends', async () => {
  const { user } = await open('/');
  const [first, second] = headlines();
  await user.keyboard('k');
  await user.keyboard('j');
  await becomesFocused(first);
  await user.keyboard('j');
  await becomesFocused(second);
  await user.keyboard('k');
  await becomesFocused(first);
  for (const _ of headlines()) await user.keyboard('j');
  await becomesFocused('Older articles');
  const count = headlines().length;
  await user.keyboard('j');
  await becomesFocused('Older articles');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(headlines().length).toBeGreaterThan(count));
  await becomesFocused(headlines()[count]);
  await user.keyboard('k');
  await becomesFocused(headlines()[count - 1]);
});

test('s presses the save button, and does nothing where there is none', async () => {
  const { user } = await open('/');
  await user.keyboard('s');
  const save = document.body.appendChild(document.createElement('button'));
  save.dataset['save'] = '';
  const pressed = vi.fn<() => void>();
  save.addEventListener('click', pressed);
  await user.keyboard('s');
  await waitFor(() => expect(pressed).toHaveBeenCalledOnce());
  save.remove();
});

test('shortcuts are ignored in a field, with a modifier, and where they are switched off', async () => {
  const { user } = await open('/');
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  await user.keyboard('{Control>}j{/Control}{Alt>}j{/Alt}{Meta>}/{/Meta}');
  expect(document.activeElement).toBe(document.body);
  localStorage.setItem('dateline:shortcuts', 'off');
  await user.keyboard('/j');
  expect(document.activeElement).toBe(document.body);
  localStorage.clear();
  await user.keyboard('/');
  expect(document.activeElement).toBe(field);
  await user.keyboard('jks?/');
  expect(field.value).toBe('jks?/');
});

test('shortcuts work where storage is forbidden', async () => {
  const { user } = await open('/');
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  await user.keyboard('j');
  await becomesFocused(headlines()[0]);
});
