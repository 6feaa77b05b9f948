import { describe, expect, test } from 'vitest';
import { findBarriers } from '../support/find-barriers.ts';
import { openSite } from '../support/open-site.ts';
import { fortyStates, goneStates, languages, openState } from '../support/page-states.ts';
import { siteVariations, siteWithGone } from '../support/site-variations.ts';

const forty = openSite(siteVariations['forty articles']);
const gone = openSite(siteWithGone);

describe.each(languages)('in "%s", light, dark and forced colours, at 320, 768 and 1440 px', (language) => {
  test.each([
    ...Object.entries(fortyStates).map(([name, state]) => [name, forty, state] as const),
    ...Object.entries(goneStates).map(([name, state]) => [name, gone, state] as const),
  ])('axe finds nothing against %s', async (_name, site, state) => {
    expect(await findBarriers(await openState(site, state, language))).toEqual([]);
  });
});
