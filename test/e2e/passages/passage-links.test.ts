import { describe, expect, test } from 'vitest';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { litPassage, selectWords } from '../../support/browser/passages-in-page.ts';

const seed = openSite();
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

test('copies a link to what is selected, says so aloud, and the link opens at the passage', async () => {
  const { page, complaints } = await seed.visit(address, clipboard);
  await page.evaluate(selectWords, ['which risks sending', 'refugees across'] as const);
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  await page.getByRole('status').getByText('Link to the passage copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.slice(seed.server.origin.length)).toMatch(/^\/articles\/[a-z0-9-]+\?quote=which\+risks\+.+#:~:text=/u);

  const opened = await seed.visit(link.slice(seed.server.origin.length), { viewport: { width: 390, height: 700 } });
  await opened.page.getByText('Opened at the quoted passage.').waitFor({ state: 'attached' });
  expect(await opened.page.evaluate(litPassage)).toEqual({
    words: 'which risks sending a wave of new refugees across',
    isInSight: true,
  });
  expect(await opened.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^The issue is expected/u);
  expect([...complaints, ...opened.complaints]).toEqual([]);
});

test('takes what is selected over paragraphs and over the map between headline and text', async () => {
  const { page } = await seed.visit(address, clipboard);
  await page.evaluate(selectWords, ['Trump Request', ' President Vladimir Putin'] as const);
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  await page.getByText('Link to the passage copied').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const opened = await seed.visit(link.slice(seed.server.origin.length));
  await opened.page.getByText('Opened at the quoted passage.').waitFor({ state: 'attached' });
  expect((await opened.page.evaluate(litPassage)).words).toBe(
    'Trump Request to Expel Iran and Syria | Russian President Vladimir Putin',
  );
});

describe('after the article was edited', () => {
  const [file = '', text = ''] = Object.entries(readProjectSeeds()).find(([name]) => /^\d.*\.txt$/u.test(name)) ?? [];
  const edited = openSite({
    seeds: { ...readProjectSeeds(), [file]: text.replace('a wave of new refugees across', 'many more people over') },
  });

  test('says that the passage has changed, shows what it was, and lights up nothing', async () => {
    const { page } = await edited.visit(
      `${address}?quote=risks+sending+a+wave+of+new+refugees+across+the+Turkish+border`,
    );
    await page.getByRole('status').getByText('This passage has changed').waitFor();
    await page.getByText('risks sending a wave of new refugees across the Turkish border').waitFor();
    expect((await page.evaluate(litPassage)).words).toBe('');
  });
});

test('loads nothing for it in a visit that neither follows such a link nor selects', async () => {
  const { page } = await seed.visit(address, { until: 'networkidle' });
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('passage')),
    );
  expect(await loaded()).toEqual([]);
  await page.evaluate(selectWords, ['which risks sending', 'refugees across'] as const);
  await page.getByRole('button', { name: 'Copy link to this passage' }).waitFor();
  expect((await loaded()).length).toBeGreaterThan(0);
});
