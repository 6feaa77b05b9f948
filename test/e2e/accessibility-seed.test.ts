import { describe, expect, test } from 'vitest';
import { findBarriers } from '../support/find-barriers.ts';
import { openSite } from '../support/open-site.ts';
import { languages, openState, seedStates } from '../support/page-states.ts';

const seed = openSite();

describe.each(languages)('in "%s", light, dark and forced colours, at 320, 768 and 1440 px', (language) => {
  test.each(Object.entries(seedStates))('axe finds nothing against %s', async (_name, state) => {
    expect(await findBarriers(await openState(seed, state, language))).toEqual([]);
  });
});
