import { describe, expect, test } from 'vitest';
import { findSmallTargets } from '../support/find-small-targets.ts';
import { openSite } from '../support/open-site.ts';
import { fortyStates, openState, seedStates } from '../support/page-states.ts';
import { siteVariations } from '../support/site-variations.ts';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const seed = openSite();
const forty = openSite(siteVariations['forty articles']);

describe('under a finger each target is at least 44 px in both directions on', () => {
  test.each([
    ...Object.entries(seedStates).map(([name, state]) => [name, seed, state] as const),
    ...Object.entries(fortyStates).map(([name, state]) => [name, forty, state] as const),
  ])('%s', async (_name, site, { options, ...state }) => {
    const page = await openState(site, { ...state, options: { ...options, ...phone } }, 'en');
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
  });
});
