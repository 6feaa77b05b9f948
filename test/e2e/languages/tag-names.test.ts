import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openSite } from '../../support/browser/open-site.ts';

const seeds = {
  ...generateSeeds(40),
  'tags.tsv': 'tag:harbours\tPorts\ten\ntag:harbours\tPelabuhan\tid\ntag:weather\tالطقس\n',
};
const named = openSite({ seeds, shareImages: 0 });
const inIndonesian = () => localStorage.setItem('dateline-language', 'id');

test('a page takes over with the names that it shows, and asks for all others once, with the next page', async () => {
  const { page, complaints, requests } = await named.visit('/tags/harbours', { until: 'networkidle' });
  await page.getByRole('heading', { level: 1, name: 'Ports' }).waitFor();
  const names = () => requests.filter((path) => path.includes('/data/tag-names/'));
  await page.getByRole('link', { name: 'Tags', exact: true }).first().click();
  await page.locator('main').getByRole('link', { name: 'الطقس' }).click();
  await page.getByRole('heading', { level: 1, name: 'الطقس' }).waitFor();
  expect(await page.title()).toBe('الطقس · Dateline');
  expect(names()).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('who reads in another language sees the names in it, on the first page too', async () => {
  const { page, complaints } = await named.visit('/tags', { before: inIndonesian });
  const link = page.locator('main').getByRole('link', { name: 'Pelabuhan' });
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'Pelabuhan' }).waitFor();
  expect(complaints).toEqual([]);
});
