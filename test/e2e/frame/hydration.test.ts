import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';

const seed = openSite();
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

test('slow scripts take over the article that stands there: same nodes, one article, no data asked for', async () => {
  seed.server.delay(/\.js$/u, 1500);
  const { page, complaints, requests } = await seed.visit(address, { until: 'commit' });
  await page.waitForSelector('main article p[id]');
  await page.evaluate(() => {
    const kept = { heading: document.querySelector('h1'), paragraph: document.querySelector('main article p[id]') };
    Object.assign(window, { kept });
  });
  expect(requests.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
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
  expect(requests.filter((path) => path.includes('/data/'))).toEqual([]);
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

test('what is pressed before the scripts are there is done when they are: a button, a key, and a key whose code comes later still', async () => {
  seed.server.delay(/\.js$/u, 1500);
  const { page, complaints } = await seed.visit(address, { until: 'commit' });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.locator('.share-panel').waitFor();
  const { page: front, complaints: others } = await seed.visit('/', { until: 'commit' });
  const focused = () => front.evaluate(() => document.activeElement?.textContent?.trim());
  await front.locator('main article h2').first().waitFor();
  await front.keyboard.press('j');
  await expect.poll(focused, { timeout: 30_000 }).toBe(await front.locator('main article h2').first().innerText());
  // The code of the key itself is slow.
  await front.reload({ waitUntil: 'commit' });
  await front.locator('main article h2').first().waitFor();
  await front.keyboard.press('?');
  await front.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  seed.server.delay(/\.js$/u, 0);
  expect([...complaints, ...others]).toEqual([]);
});

test('what is typed before the scripts are there is asked, in the field and after the key that leads there', async () => {
  seed.server.delay(/\.js$/u, 1500);
  const { page, complaints } = await seed.visit('/', { until: 'commit' });
  const field = page.getByRole('searchbox');
  await field.click();
  await page.keyboard.type('putin');
  await page.getByRole('heading', { level: 1, name: /“putin”/u }).waitFor();
  expect(await field.inputValue()).toBe('putin');
  await page.goto(new URL('/about', page.url()).href, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.type('/jksyria');
  await page.getByRole('heading', { level: 1, name: /“jksyria”/u }).waitFor();
  seed.server.delay(/\.js$/u, 0);
  expect(complaints).toEqual([]);
});

test('a page that waits for another view shows no control that would be replaced with it', async () => {
  seed.server.delay(/\.js$/u, 1500);
  const { page, complaints } = await seed.visit('/?about=syria', { until: 'commit' });
  const button = page.getByRole('button', { name: 'Display', includeHidden: true });
  await button.waitFor({ state: 'attached' });
  expect(await button.isVisible()).toBe(false);
  await button.click();
  await page.getByRole('group', { name: 'Display' }).waitFor();
  seed.server.delay(/\.js$/u, 0);
  expect(complaints).toEqual([]);
});

test('a visit comes back when slow scripts have taken over, and not while anything is still being loaded', async () => {
  seed.server.delay(/\.js$/u, 700);
  const { page } = await seed.visit('/search?q=moscow');
  const state = await page.evaluate(() => ({
    isTakenOver: Object.keys(document.querySelector('#root')?.firstElementChild ?? {}).some((key) =>
      key.startsWith('__react'),
    ),
    results: document.querySelectorAll('.result').length,
  }));
  expect(state).toEqual({ isTakenOver: true, results: 1 });
  seed.server.delay(/\.js$/u, 0);
});
