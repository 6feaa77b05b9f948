import { expect, test } from 'vitest';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { findLatinWords } from '../../support/accessibility/find-latin-words.ts';
import { findSmallTargets } from '../../support/accessibility/find-small-targets.ts';
import { findTreeViolations } from '../../support/accessibility/find-tree-violations.ts';
import { readTree } from '../../support/accessibility/read-tree.ts';
import { namedStories } from '../../support/archive/named-stories.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';
import { newestAddresses } from '../../support/site/newest-addresses.ts';

const site = openSite({ seeds: namedStories });

const story = () => newestAddresses(site.site).find((address) => address.includes('talks-begin')) ?? '';
const states = {
  'the page People': () => '/people',
  'the page Organisations': () => '/organisations',
  'the page of a person': () => '/people/jane-doe',
  'the page of an organisation': () => '/organisations/european-union',
  'a list filtered by a person': () => '/?person=jane-doe',
  'an article with the evidence of a person': () => `${story()}#person-jane-doe`,
  'an article with the evidence of an organisation': () => `${story()}#organisation-european-union`,
};

test.each(Object.entries(states))('nothing keeps anyone from %s', async (_name, address) => {
  const { page, complaints, foreign } = await site.visit(address());
  if (address().includes('#')) await page.locator('.name-detail').waitFor();
  expect(findTreeViolations(readTree(await page.locator('body').ariaSnapshot()))).toEqual([]);
  expect(await findAxeViolations(page, 'en')).toEqual([]);
  expect([complaints, foreign]).toEqual([[], []]);
});

test.each(Object.entries(states))('in Arabic, under a finger, %s', async (_name, address) => {
  const { page } = await site.visit('/about', { hasTouch: true, viewport: { width: 320, height: 800 } });
  await page.evaluate(() => localStorage.setItem('dateline-language', 'ar'));
  await page.goto(new URL(address(), page.url()).href);
  await page.reload();
  await page.locator('html[lang=ar]:not([data-waiting])').waitFor({ state: 'attached' });
  if (address().includes('#')) await page.locator('.name-detail').waitFor();
  expect(await findLatinWords(page)).toEqual([]);
  expect(await page.evaluate(findSmallTargets)).toEqual([]);
});

test('a name is reached by keys, lights its phrases, and leads to the list of its stories', async () => {
  const { page } = await site.visit(story());
  const name = page.getByRole('link', { name: 'Jane Doe' });
  for (let presses = 0; !(await name.evaluate((link) => link === document.activeElement)); presses += 1) {
    expect(presses).toBeLessThan(60);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('.name-detail').waitFor();
  expect(addressOf(page)).toMatch(/#person-jane-doe$/u);
  const lit = await page.evaluate(() =>
    [...document.querySelectorAll('.story-body span')]
      .filter((span) => getComputedStyle(span).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map((span) => span.textContent),
  );
  expect(lit).toEqual(['Jane Doe']);
  await page.locator('.name-detail a', { hasText: 'Doe' }).or(page.locator('.name-detail p a')).first().click();
  await page.getByRole('heading', { level: 1, name: 'Jane Doe' }).waitFor();
  expect(addressOf(page)).toBe('/people/jane-doe');
});
