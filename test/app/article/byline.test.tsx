import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { urls } from '#news/addresses/urls.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { openFilters } from '../../support/app/open-filters.ts';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';

const printed = storyText('19 January 2022 | 18:36 WIB', 'Printed').replace(
  'TOKYO',
  'By Jane Doe and John Roe, Staff Writers\n\nTOKYO',
);

/** Opens the only article of an archive; the lines of its header below the headline, as texts. */
async function openStory(text: string, sidecar: string) {
  const seeds = await compileSeeds({ 'a.txt': text, 'a.yaml': sidecar });
  const [article] = readArticles(seeds);
  if (article === undefined) throw new Error('one article expected');
  const app = await openApp(urls.article(article), createMemoryReader(seeds));
  const header = (await screen.findByRole('heading', { level: 1 })).parentElement ?? document.body;
  return { ...app, header, lines: [...header.querySelectorAll('h1 ~ p')].map(({ textContent }) => textContent) };
}

const linksIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
    .filter(([, href]) => !href?.startsWith('/regions'));

test('links each person of the printed byline to what they wrote, and shows the line as printed', async () => {
  const { header, lines, user, addressNow } = await openStory(printed, 'language: en\n');
  expect(lines[0]).toBe('By Jane Doe and John Roe, Staff Writers');
  expect(linksIn(header)).toEqual([['Jane Doe', '/?by=jane-doe'], ['John Roe', '/?by=john-roe']]); // prettier-ignore
  await user.click(screen.getByRole('link', { name: 'John Roe' }));
  await screen.findByRole('link', { name: 'Remove: By John Roe' });
  expect(addressNow()).toBe('/?by=john-roe');
  const authors = (await screen.findByRole('heading', { name: 'Author' })).parentElement ?? document.body;
  expect(within(authors).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Jane Doe 1', 'John Roe 1']); // prettier-ignore
  await user.click(screen.getByRole('link', { name: 'Remove: By John Roe' }));
  expect(addressNow()).toBe('/');
});

test('shows the people that the owner states beside a byline that prints others, with their pages', async () => {
  const { header, lines } = await openStory(
    printed,
    'byline: [{name: Mary Major, url: https://example.org/mary}, 李明]\n',
  );
  expect(lines.slice(0, 3)).toEqual(['By Jane Doe and John Roe, Staff Writers', 'By Mary Major and 李明', 'Page of Mary Major ']); // prettier-ignore
  expect(linksIn(header)).toEqual([
    ['Mary Major', '/?by=mary-major'],
    ['李明', '/?by=%E6%9D%8E%E6%98%8E'],
    ['Mary Major', 'https://example.org/mary'],
  ]);
});

test('shows a byline that names nobody, or names of which one begins another, as printed', async () => {
  const text = storyText('19 January 2022', 'Staff').replace('TOKYO', 'By Reuters Staff\n\nTOKYO');
  const { header, lines } = await openStory(text, 'language: en\n');
  expect([lines[0], linksIn(header)]).toEqual(['By Reuters Staff', []]);
  cleanup();
  const both = await openStory(text.replace('Reuters Staff', 'Jane Doe Roe and Jane Doe'), 'language: en\n');
  expect(both.lines.slice(0, 2)).toEqual(['By Jane Doe Roe and Jane Doe', 'By Jane Doe Roe and Jane Doe']);
  expect(linksIn(both.header).map(([, href]) => href)).toEqual(['/?by=jane-doe-roe', '/?by=jane-doe']);
});

test('shows stated dates with their times, source and agency, and the clock as printed', async () => {
  const sidecar =
    'published: 2024-05-03T09:30+07:00\nupdated: 2024-05-06T10:00:00Z\nsource: The Gazette\nagency: Quay News\n';
  const { header } = await openStory(storyText('19 January 2022 | 18:36 WIB', 'Stated'), sidecar);
  expect(header.querySelector('.meta')?.textContent).toBe(
    'TOKYONNCPublished 3 May 2024, 09:30 +07:0019 January 2022 | 18:36 WIBUpdated 6 May 2024, 10:00 +00:00Source: The GazetteAgency: Quay News1 min read',
  );
  const times = [...header.querySelectorAll('time')].map((time) => time.dateTime);
  expect(times).toEqual(['2024-05-03T09:30+07:00', '2022-01-19T18:36+07:00', '2024-05-06T10:00:00Z']);
});

test('says that no clock is printed only where no date is stated either', async () => {
  const text = 'A Quiet Day\n\nNothing was spilled, and nobody was in a hurry.\n';
  const { header } = await openStory(text, 'published: 2024-05-03\n');
  expect(header.querySelector('.meta')?.textContent).toBe('Published 3 May 20241 min read');
});

test('keeps a note on a byline beside its words', async () => {
  const { header } = await openStory(printed, 'notes:\n  Jane Doe: Her first story.\n');
  expect(within(header).getByRole('link', { name: /^Note 1/u })).toBeTruthy();
  expect(within(header).getByRole('link', { name: 'John Roe' }).getAttribute('href')).toBe('/?by=john-roe');
});

test('finds a story by the name of its author, also as a phrase, and filters a search by it', async () => {
  const seeds = await compileSeeds({ 'a.txt': printed, 'b.txt': storyText('5 May 2020', 'Another') });
  await openApp('/search?q=%22jane+doe%22&by=john-roe', createMemoryReader(seeds));
  expect(await screen.findByRole('link', { name: 'Printed' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Another' })).toBeNull();
  expect(screen.getByText('Jane Doe and John Roe')).toBeTruthy();
});

test.each([
  ['by:roe', ['Printed']],
  ['by:ro', ['Printed']],
  ['by:"John Roe"', ['Printed']],
  ['by:john-roe lanterns', []],
  ['bridge by:doe', ['Printed']],
  // Named in the text, not above it.
  ['by:quayle', []],
  ['quayle', ['Another']],
  ['by', ['Printed']],
])('finds by the field %s what an author of that name wrote', async (q, headlines) => {
  const other = storyText('5 May 2020', 'Another').replace('Japan has', 'Mary Quayle of Japan has');
  const seeds = await compileSeeds({
    'a.txt': printed.replace('walked over', 'by chance walked over'),
    'b.txt': other,
  });
  await openApp(`/search?q=${encodeURIComponent(q)}`, createMemoryReader(seeds));
  await screen.findByRole('heading', { name: headlines.length > 0 ? /^\d+ article/u : /^No results/u });
  const found = screen.queryAllByRole('article').map((one) => within(one).getByRole('heading').textContent);
  expect(found).toEqual(headlines);
});

test('offers no authors to filter by where no article names one', async () => {
  await openApp('/?about=japan', createMemoryReader(await compileSeeds({ 'a.txt': storyText('5 May 2020', 'A'), 'b.txt': storyText('5 May 2021', 'B') }))); // prettier-ignore
  expect(await screen.findByRole('heading', { name: 'Order' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Author' })).toBeNull();
});

test('offers all authors by name where there are many, and finds one without its accents', async () => {
  const names = Array.from({ length: 14 }, (_, at) => `Péter ${String.fromCodePoint(65 + at)}alo`);
  const files = names.map((name, at) => [[`${at}.txt`, storyText('5 May 2020', `Story ${at}`)], [`${at}.yaml`, `byline: ${name}\n`]]); // prettier-ignore
  const { user } = await openApp('/?by=peter-nalo', createMemoryReader(await compileSeeds(Object.fromEntries(files.flat()) as Record<string, string>))); // prettier-ignore
  await screen.findByRole('link', { name: 'Remove: By Péter Nalo' });
  await user.click(screen.getByRole('link', { name: 'Remove: By Péter Nalo' }));
  await openFilters(user);
  await user.click(await screen.findByRole('button', { name: 'All 14 authors' }));
  await user.type(await screen.findByLabelText('Find among authors'), 'peter n');
  expect(await screen.findByText('1 of 14 authors')).toBeTruthy();
});
