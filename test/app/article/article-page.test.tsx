import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { urls } from '#news/addresses/urls.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const archive = await compileSeeds(readProjectSeeds());
const headline = 'Putin Refuses Trump Request to Expel Iran and Syria';
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';
const open = (path: string) => openApp(path, createMemoryReader(archive));

test('shows the newest article as the lead of the front page, as printed', async () => {
  await open('/');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The latest');
  const story = within(screen.getByRole('article'));
  expect(story.getByRole('link', { name: headline })).toHaveProperty('pathname', address);
  story.getByText('MOSKOW');
  expect(story.getByRole('time').textContent).toBe('Wednesday, 19 January 2022 | 18:36 WIB');
  expect(document.title).toBe('Dateline');
});

test('shows the Gregorian day beside a clock of another calendar, in the language of the reader', async () => {
  const thai = 'วันพุธที่ 19 มกราคม พ.ศ. 2565';
  await openApp('/', createMemoryReader(await compileSeeds({ 'a.txt': storyText(thai, 'A bridge') })));
  const time = within(screen.getByRole('article')).getByRole('time');
  expect(time).toHaveProperty('dateTime', '2022-01-19');
  expect(time.textContent).toBe(thai);
  expect(time.parentElement?.textContent).toBe(`${thai} = 2022-01-19`);
});

test.each([
  [3, false],
  [4, true],
])('shows a lead on a front page of %i articles; filters: %s', async (count, isNarrowed) => {
  const days = Array.from({ length: count }, (_, at) => [
    `${at}.txt`,
    storyText(`${at + 1} May 2021`, `Day ${at + 1}`),
  ]);
  await openApp('/', createMemoryReader(await compileSeeds(Object.fromEntries(days) as Record<string, string>)));
  const headlines = () => screen.getAllByRole('article').map((story) => within(story).getByRole('heading').textContent);
  expect(headlines()).toEqual(days.map((_, at) => `Day ${count - at}`));
  expect(screen.queryByRole('complementary') !== null).toBe(isNarrowed);
});

test('shows the label above the headline and who wrote the story below it, as printed, with a link to all of it', async () => {
  const story = 'OPINI\n\nJembatan Dibuka\n\nOleh: Sari Dewi\n\nDewan kota membuka jembatan lama.\n';
  const seeds = await compileSeeds({ 'a.txt': story, 'a.yaml': 'language: id\n' });
  const [article] = readArticles(seeds);
  if (article === undefined) throw new Error('one story expected');
  await openApp(urls.article(article), createMemoryReader(seeds));
  const header = screen.getByRole('heading', { level: 1, name: 'Jembatan Dibuka' }).parentElement;
  const parts = [...(header?.children ?? [])].map(({ textContent }) => textContent);
  expect(parts.slice(0, 3)).toEqual(['OPINI', 'Jembatan Dibuka', 'Oleh: Sari Dewi']);
  const name = screen.getByRole('link', { name: 'Sari Dewi' });
  expect(name.closest('p')?.lang).toBe('id');
  expect(name.getAttribute('href')).toBe('/?by=sari-dewi');
  expect(document.querySelector('.caption')).toBeNull();
});

test('focuses the heading of an article that is opened, and sets and announces the title', async () => {
  const { user, addressNow } = await open('/');
  await user.click(screen.getByRole('link', { name: headline }));
  const heading = await screen.findByRole('heading', { level: 1, name: headline });
  expect(addressNow()).toBe(address);
  await waitFor(() => expect(document.title).toBe(`${headline} · Dateline`));
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await waitFor(() => expect(announced()).toContain(`${headline} · Dateline`));
});

test('does not move the focus on the first page of a visit, and announces nothing', async () => {
  await open(address);
  expect(document.activeElement).toBe(document.body);
  for (const status of screen.getAllByRole('status')) expect(status.textContent).toBe('');
});

test('lists the phrases of the evidence of a region with their rule and entry, and links to their paragraphs', async () => {
  const { user, addressNow } = await open(address);
  const evidence = within(screen.getByRole('region', { name: 'About' }));
  await user.click(evidence.getByRole('link', { name: /^Syria/u }));
  const fragment = addressNow() === address ? window.location.hash : addressNow().replace(address, '');
  expect(fragment).toBe('#about-syria');
  const detail = within(document.querySelector<HTMLElement>(fragment) ?? document.body);
  const demonym = detail.getByText('Syrian').closest('li');
  expect(demonym?.textContent).toMatch(/“Syrian”.*its people or what is theirs.*paragraph 6, paragraph 7/u);
  const first = detail.getAllByRole('link', { name: 'paragraph 1' })[0];
  const paragraph = document.querySelector(first?.getAttribute('href') ?? 'none');
  expect(paragraph?.textContent).toContain("over Iran's presence in Syria");
});

test('names the entry of the gazetteer for a phrase where the two differ', async () => {
  await open(address);
  const item = within(document.querySelector<HTMLElement>('#about-russia') ?? document.body)
    .getByText('MOSKOW')
    .closest('li');
  expect(item?.textContent).toMatch(/its capital.*\(Moskow|Moscow\).*dateline/u);
});

test('lists countries mentioned in passing apart from those that the article is about', async () => {
  await open(address);
  const evidence = within(screen.getByRole('region', { name: 'About' }));
  const names = (list: HTMLElement) => [...list.children].map((item) => item.querySelector('a')?.textContent ?? '');
  const [about, passing] = evidence.getAllByRole('list').filter((list) => list.closest('[id^=about-]') === null);
  if (about === undefined || passing === undefined) throw new Error('two lists expected');
  expect(names(about).map((name) => name.replace(/(main|also|editor)$/u, ''))).toEqual(
    expect.arrayContaining(['Iran', 'Russia', 'Syria', 'United States']),
  );
  expect(names(passing)).toContain('Finland');
});

test('shows notes with links to and from their phrases, and leaves the text as printed', async () => {
  await open(address);
  const notes = within(screen.getByRole('region', { name: 'Notes' }));
  const note = notes.getByText(/an s is missing/u).closest('li');
  expect(note?.textContent).toContain("As printedadminitration's");
  const reference = document.querySelector(`a[href="#${note?.id}"]`);
  expect(reference?.getAttribute('aria-label')).toMatch(/^Note \d+: sic$/u);
  expect(reference?.closest('p')?.textContent).toContain("Donald Trump's adminitration's");
});

test('shows where the article was filed from, in the usual spelling and as printed', async () => {
  await open(address);
  const section = screen.getByRole('heading', { name: 'Filed from' }).parentElement;
  expect(section?.textContent).toBe('Filed fromMoscow, Russia. Printed “MOSKOW”.');
});
