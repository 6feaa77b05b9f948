import { describe, expect, test } from 'vitest';
import { findSmallTargets } from '../support/find-small-targets.ts';
import { openSite } from '../support/open-site.ts';
import { fortyStates, openState, seedStates } from '../support/page-states.ts';
import { siteVariations } from '../support/site-variations.ts';

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
/** Where the filters stand open beside the list, and are tapped as well. */
const tablet = { ...phone, viewport: { width: 1024, height: 740 } };

const seed = openSite();
const forty = openSite(siteVariations['forty articles']);

// Each state in one language: Arabic's words are the shortest, and run the other way.
describe('under a finger each target is at least 44 px wide and high on', () => {
  test.each([
    ...Object.entries(seedStates).map(([name, state]) => [name, seed, 'ar', state] as const),
    ...Object.entries(fortyStates).map(([name, state]) => [name, forty, 'en', state] as const),
  ])('%s', async (name, site, language, { options, ...state }) => {
    const device = name === 'all places and their map' ? tablet : phone;
    const page = await openState(site, { ...state, options: { ...options, ...device } }, language);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
  });
});
