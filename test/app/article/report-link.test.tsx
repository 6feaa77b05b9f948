import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { unnamedSite, type SiteInfo } from '#news/settings/site-info.ts';
import { setSite } from '#app/settings/site-info.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';

const archive = await compileSeeds({
  'a.txt': storyText('19 January 2022', 'Tea & a Bridge?', 'NAIROBI, NNC - ', 'Kenya'),
  'a.yaml': 'tags: [bridges, tea]\n',
});
const [article] = readArticles(archive);
const address = `/articles/tea-and-a-bridge-${article?.id}`;
const report = () => screen.queryByRole('link', { name: 'Report a wrong region' });

async function openStory(site: Partial<SiteInfo>) {
  setSite({ ...unnamedSite, ...site });
  Object.defineProperty(navigator, 'connection', { value: { saveData: false }, configurable: true });
  const { user } = await openApp(address, createMemoryReader(archive));
  expect(report()).toBe(null);
  // It comes with the citation, which is for print, once the reader has done something.
  await waitFor(async () => {
    await user.keyboard('{Shift}');
    expect(document.querySelector('.printed-citation')).not.toBe(null);
  });
}

afterEach(() => setSite(unnamedSite));

test('begins a mail about a wrong region with the article’s headline, address and tags', async () => {
  await openStory({ contact: 'editor@harbour.example' });
  const mail = new URL(report()?.getAttribute('href') ?? '');
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'editor@harbour.example']);
  expect(mail.searchParams.get('subject')).toBe('Wrong region: Tea & a Bridge?');
  expect(mail.searchParams.get('body')?.split('\r\n')).toEqual([
    'Tea & a Bridge?',
    `http://localhost:3000${address}`,
    '',
    'About: Kenya',
    'Tags: bridges and tea',
    '',
    'What is wrong:',
    '',
  ]);
});

test.each([[{}], [{ contact: 'https://harbour.example/contact' }]])(
  'has no such link where an owner says %j',
  async (site) => {
    await openStory(site);
    expect(report()).toBe(null);
  },
);
