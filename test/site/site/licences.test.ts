import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../support/site/build-site.ts';
import { siteWithoutPages } from '../../support/site/site-variations.ts';

test('a site carries the licences of what it bundles, with their notices', async () => {
  const { folder } = await buildSite(siteWithoutPages);
  const text = readFileSync(join(folder, 'licences.txt'), 'utf8');
  for (const name of ['react', 'react-dom', 'react-router', '@tanstack/react-query', '@fontsource-variable/newsreader'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|OFL-1\\.1)\\)$`, 'mu'));
  expect(text).toContain('Permission is hereby granted, free of charge');
  expect(text).toContain('SIL OPEN FONT LICENSE');
  // What only builds and tests use is not in it.
  expect(text).not.toMatch(/^(?:vite|vitest|typescript|jsdom) /mu);
});
