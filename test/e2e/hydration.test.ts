import { expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';

const seed = openSite();
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

test('slow scripts take over the article that stands there: same nodes, one article, no data asked for', async () => {
  seed.server.delay(/\.js$/u, 1500);
  seed.server.requests.length = 0;
  const { page, complaints } = await seed.visit(address, { until: 'commit' });
  await page.waitForSelector('main article p[id]');
  await page.evaluate(() => {
    const kept = { heading: document.querySelector('h1'), paragraph: document.querySelector('main article p[id]') };
    Object.assign(window, { kept });
  });
  expect(seed.server.requests.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
  await page.waitForFunction(() => {
    const root = document.querySelector('#root');
    return root !== null && Object.keys(root.firstElementChild ?? {}).some((key) => key.startsWith('__react'));
  });
  await page.waitForLoadState('networkidle');
  const after = await page.evaluate(() => {
    const { kept } = window as unknown as { kept: { heading: Element; paragraph: Element } };
    return {
      heading: document.querySelector('h1') === kept.heading,
      paragraph: document.querySelector('main article p[id]') === kept.paragraph,
      articles: document.querySelectorAll('article').length,
      mains: document.querySelectorAll('main').length,
      headings: document.querySelectorAll('h1').length,
    };
  });
  expect(after).toEqual({ heading: true, paragraph: true, articles: 1, mains: 1, headings: 1 });
  expect(seed.server.requests.filter((path) => path.includes('/data/'))).toEqual([]);
  expect(complaints).toEqual([]);
  seed.server.delay(/\.js$/u, 0);
});

test('a click before the scripts are there goes where it leads', async () => {
  seed.server.delay(/\.js$/u, 1500);
  const { page, complaints } = await seed.visit('/', { until: 'commit' });
  await page.getByRole('link', { name: /^Putin Refuses/u }).click();
  await page.getByRole('heading', { level: 1, name: /^Putin Refuses/u }).waitFor();
  seed.server.delay(/\.js$/u, 0);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});
