import { describe, test } from 'vitest';
import { expectAccessible } from '../support/expect-accessible.ts';
import { openSite } from '../support/open-site.ts';
import { languages, seedStates } from '../support/page-states.ts';

const seed = openSite();

// `npx vitest run -u` stores changed trees anew.
describe.each(languages)('in "%s", light, dark and forced colours, at 320, 768 and 1440 px', (language) => {
  test.each(Object.entries(seedStates))('nothing keeps anyone from %s', (name, state) =>
    expectAccessible(seed, name, state, language),
  );
});
