import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { namedStories } from '../../support/archive/named-stories.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(namedStories);
const open = (address: string) => openApp(address, createMemoryReader(archive));

test('the page People lists whom several articles name, with their counts', async () => {
  await open('/people');
  await screen.findByRole('heading', { level: 1, name: 'People' });
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'Jane Doe' }).getAttribute('href')).toBe('/people/jane-doe');
  expect(main.queryByRole('link', { name: 'John Roe' })).toBeNull();
});

test('the page of a person lists the articles that name them', async () => {
  await open('/people/jane-doe');
  await screen.findByRole('heading', { level: 1, name: 'Jane Doe' });
  const headlines = screen.getAllByRole('article').map((item) => within(item).getByRole('heading').textContent);
  expect(headlines).toEqual(['Talks go on', 'Talks begin']);
});

test('the page of an organisation has its usual name, and can be narrowed', async () => {
  await open('/organisations/european-union?person=jane-doe');
  await screen.findByRole('heading', { level: 1, name: 'European Union, Names Jane Doe' });
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

test('there is no page of somebody whom one article names', async () => {
  await open('/people/john-roe');
  await screen.findByRole('heading', { level: 1, name: /not found/iu });
});
