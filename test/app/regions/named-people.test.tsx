import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader, openApp } from '../../support/app/open-app.tsx';
import { readSummaries } from '../../support/archive/naive-filter.ts';
import { urls } from '#news/addresses/urls.ts';

const english = await compileSeeds({
  'dateline.yaml': 'people: strict\n',
  'talks.txt': `Wednesday, 19 January 2022

Talks Begin Again in the Harbour City

LEEDS - Prime Minister Jane Doe met Senator John Roe of Ohio in Leeds on Monday. "We agree," Doe told reporters of the Associated Press (AP).

The minister, Mr. Quimby, was not there, said Doe, and neither was the European Union.`,
});

async function openStory() {
  const [story] = readSummaries(english);
  if (story === undefined) throw new Error('one story expected');
  return openApp(urls.article(story), createMemoryReader(english));
}

test('lists the people and organisations that a story names, each with a link to its phrases', async () => {
  await openStory();
  const section = await screen.findByRole('region', { name: 'People and organisations' });
  const names = within(section)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href') !== '#named')
    .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(names).toEqual([
    ['Jane Doe', '#person-jane-doe'],
    ['John Roe', '#person-john-roe'],
    ['Associated Press', '#organisation-associated-press'],
    ['European Union', '#organisation-european-union'],
  ]);
});

test('marks the phrases of a name in the text with the number of its evidence', async () => {
  await openStory();
  const section = await screen.findByRole('region', { name: 'People and organisations' });
  const number = /evidence-(\d+)/u.exec(section.querySelector('#person-jane-doe')?.className ?? '')?.[1];
  const lit = [...document.querySelectorAll(`.story-page .mention-${number}`)].map(({ textContent }) => textContent);
  expect(lit).toEqual(['Jane Doe', 'Doe', 'Doe']);
});

test('says of a name that is chosen how sure each name is, by which rule each phrase counts, and what was refused', async () => {
  const { user } = await openStory();
  const section = await screen.findByRole('region', { name: 'People and organisations' });
  await user.click(within(section).getByRole('link', { name: 'Jane Doe' }));
  await waitFor(() => expect(section.textContent).toMatch(/Person\. \d+% sure\./u));
  expect(section.textContent).toContain('“Doe”, surname: paragraph 1, paragraph 2');
  expect(section.textContent).toContain('Not counted as people or organisations');
  expect(section.textContent).toContain('“Quimby”: its full name is not in the story');
});
