import { describe, test } from 'vitest';
import { expectAccessible, expectFrame } from '../../support/accessibility/expect-accessible.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { languages, seedStates } from '../../support/accessibility/page-states.ts';

const seed = openSite();

test('header, footer and skip link are those that are stored', () =>
  expectFrame(seed, seedStates['the front page'] ?? { address: '/' }));

// `npx vitest run -u` stores changed trees anew.
describe.each(languages)('in "%s", light, dark and forced colours, at 320, 768 and 1440 px', (language) => {
  test.each(Object.entries(seedStates))('nothing keeps anyone from %s', (name, state) =>
    expectAccessible(seed, name, state, language),
  );
});
