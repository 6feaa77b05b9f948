import { expect, test } from 'vitest';
import { checkSite } from '#build/check/check-site.ts';
import { formatFault } from '#build/check/site-fault.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const front = '<html lang="en"><title>X</title><link rel="canonical" href="/news/"><h1>X</h1></html>';
const icon = { 'assets/icon.svg': '<svg/>' };

test.each([
  ['{ "start_url": "/news/", "icons": [{ "src": "/news/assets/icon.svg" }] }', []],
  [
    '{ "start_url": "/", "icons": [{ "src": "/news/assets/none.svg" }] }',
    [
      'manifest.webmanifest: expected an address of the site, found / (an address outside /news/)',
      'manifest.webmanifest: expected an address of the site, found /news/assets/none.svg (no such file)',
    ],
  ],
  ['{ "icons": [', [expect.stringMatching(/^manifest\.webmanifest: expected a web manifest, found /u)]],
])('checks where the web manifest %s leads', async (manifest, faults) => {
  const folder = await archiveFolder({ 'index.html': front, 'manifest.webmanifest': manifest, ...icon });
  const found = [...checkSite(folder)].filter(({ file }) => file === 'manifest.webmanifest');
  expect(found.map(formatFault)).toEqual(faults);
});
