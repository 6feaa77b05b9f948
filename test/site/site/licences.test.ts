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

test('a site carries the bill of what it is made of: each package with its licence, its address and its hash', async () => {
  const { folder } = await buildSite(siteWithoutPages);
  const text = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
  const bill = JSON.parse(text) as {
    components: { name: string; version?: string; purl?: string; licenses: object[]; hashes?: object[] }[];
    [key: string]: unknown;
  };
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', name: 'dateline', purl: 'pkg:npm/dateline@0.1.0' } },
  });
  // The same code gives the same text.
  expect(text).not.toMatch(/serialNumber|timestamp/u);
  const one = bill.components.find(({ name }) => name === '@tanstack/react-query');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const locked = packages['node_modules/@tanstack/react-query'];
  expect(one).toMatchObject({
    type: 'library',
    version: locked?.version,
    purl: `pkg:npm/%40tanstack/react-query@${locked?.version ?? ''}`,
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-512', content: Buffer.from(locked?.integrity.slice(7) ?? '', 'base64').toString('hex') }],
  });
  // The same packages as in the licences.
  const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
  const named = bill.components.filter(({ purl }) => purl !== undefined);
  expect(named.length).toBeGreaterThan(8);
  for (const { name, version = '' } of named) expect(licences).toContain(`\n${name} ${version} (`);
});
