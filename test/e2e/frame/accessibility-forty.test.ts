import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectAccessible, frameFile, treeFile, treeFolder } from '../../support/accessibility/expect-accessible.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { fortyStates, goneStates, languages, seedStates } from '../../support/accessibility/page-states.ts';
import { siteVariations, siteWithGone } from '../../support/site/site-variations.ts';

const forty = openSite(siteVariations['forty articles']);
const gone = openSite(siteWithGone);
describe.each(languages)('in "%s", light, dark and forced colours, at 320, 768 and 1440 px', (language) => {
  test.each([
    ...Object.entries(fortyStates).map(([name, state]) => [name, forty, state] as const),
    ...Object.entries(goneStates).map(([name, state]) => [name, gone, state] as const),
  ])('nothing keeps anyone from %s', (name, site, state) => expectAccessible(site, name, state, language));
});

test('each stored tree is one of a page that is looked at', () => {
  const known = Object.keys({ ...seedStates, ...fortyStates, ...goneStates }).map(treeFile);
  expect(readdirSync(treeFolder).toSorted()).toEqual([frameFile, ...known].toSorted());
});
