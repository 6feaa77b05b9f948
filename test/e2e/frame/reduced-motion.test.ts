import { expect, test } from 'vitest';
import { openSite } from '../../support/browser/open-site.ts';

const seed = openSite();

test.each([
  ['who wants no motion sees none', 'reduce', 1],
  ['anyone else sees that it comes', 'no-preference', 3],
] as const)('while a page is on its way %s', async (_who, reducedMotion, different) => {
  const { page } = await seed.visit('/', { reducedMotion });
  await page.route(/\/(?:assets|data)\//u, () => undefined);
  await page.locator('.masthead a[href$="/about"]').click();
  await page.locator('.progress').waitFor({ state: 'attached' });
  const looks = await page.evaluate(() => {
    const moving = document.getAnimations();
    return [1000, 2000, 3000].map((timeMs) => {
      for (const animation of moving) {
        animation.pause();
        animation.currentTime = timeMs;
      }
      return moving
        .map(({ effect }) => effect instanceof KeyframeEffect && effect.target)
        .map((target) => target && getComputedStyle(target).transform)
        .join(';');
    });
  });
  expect(new Set(looks).size).toBe(different);
});
