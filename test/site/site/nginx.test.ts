import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { lastingPolicy } from '#build/pages/page-policy.ts';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { explainSkip, findProgram } from '#tools/browser/find-programs.ts';
import { newestAddresses } from '../../support/site/newest-addresses.ts';
import { openNginx } from '../../support/site/open-nginx.ts';
import { listFiles } from '../../support/site/site-pages.ts';
import { siteWithGone, siteWithoutPages } from '../../support/site/site-variations.ts';

const nginx = findProgram('nginx');
const forEver = 'public, max-age=31536000, immutable';

describe.skipIf(nginx === null)(
  `docs/nginx.conf with nginx itself${nginx === null ? ` (${explainSkip(['nginx'])})` : ''}`,
  () => {
    let site: BuiltSite;
    const open = (which = site) => openNginx(nginx ?? '', which.folder);
    beforeAll(async () => {
      site = await buildSite(siteWithoutPages);
    });

    test('opens each address with and without a slash, and sends nobody on', async () => {
      const ask = await open();
      for (const address of [
        '/',
        '/about',
        '/about/',
        '/regions/syria',
        '/dates/2017-01',
        '/robots.txt',
        '/sitemap.xml',
      ])
        expect((await ask(address)).status, address).toBe(200);
      expect((await ask('/about')).headers['content-type']).toBe('text/html; charset=utf-8');
      expect((await ask('/sitemap.xml')).headers['content-type']).toBe('text/xml; charset=utf-8');
    });

    test('gives an article that has no page of its own the app, and what is not there a 404', async () => {
      const ask = await open();
      const [newest = '', ...others] = newestAddresses(site);
      expect((await ask(newest)).body.toString()).toContain('<article');
      const older = await ask(others.at(-1) ?? '');
      expect(older.status).toBe(200);
      expect(older.body).toEqual(readFileSync(join(site.folder, '404.html')));
      for (const address of ['/nowhere', '/regions/atlantis', '/articles/gone']) {
        const { status, headers, body } = await ask(address);
        expect(status, address).toBe(404);
        expect(body.toString()).toContain('Page not found');
        expect(headers['cache-control']).toBeUndefined();
      }
    });

    test('answers a file that is not there with a line of text, and no page', async () => {
      const ask = await open();
      for (const address of ['/data/nothing.json', '/assets/gone-123456.js', '/pictures/gone-480.jpg']) {
        const { status, headers, body } = await ask(address);
        expect(status, address).toBe(404);
        expect(headers['content-type']).toMatch(/^text\/plain/u);
        expect(body.toString()).toBe('There is no such file here.\n');
        expect(headers['cache-control']).toBeUndefined();
      }
    });

    test('says 410 of an article that was taken out, with the page that says so', async () => {
      const ask = await open(await buildSite(siteWithGone));
      for (const address of ['/articles/a-bridge-0123456789', '/articles/a-bridge-0123456789/']) {
        const { status, headers, body } = await ask(address);
        expect(status, address).toBe(410);
        expect(body.toString()).toContain('This article was removed');
        expect(headers['cache-control']).toBeUndefined();
      }
    });

    test('keeps for ever what is named by its content, and asks each time for what is not', async () => {
      const ask = await open();
      const files = listFiles(site.folder).map((file) => `/${file}`);
      expect(files.length).toBeGreaterThan(200);
      for (const file of files) {
        const isMarked = /^\/(?:assets|data)\//u.test(file) && file !== '/data/manifest.json';
        const { status, headers } = await ask(encodeURI(file));
        expect(status, file).toBe(200);
        expect(headers['cache-control'], file).toBe(isMarked ? forEver : 'no-cache');
      }
      const { headers } = await ask('/data/manifest.json');
      expect((await ask('/data/manifest.json', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
    });

    test('sends with everything what pages may do, and with what is no page that it may do nothing', async () => {
      const ask = await open();
      for (const address of ['/', '/nowhere', '/articles/gone-0000000000', '/worker.js', '/sitemap.xml']) {
        const { headers } = await ask(address);
        expect(headers['content-security-policy'], address).toBe(lastingPolicy);
        expect(headers['x-content-type-options'], address).toBe('nosniff');
      }
      const font = readdirSync(join(site.folder, 'assets')).find((name) => name.endsWith('.woff2')) ?? '';
      for (const address of [`/assets/${font}`, '/data/manifest.json', '/pictures/gone-480.jpg'])
        expect((await ask(address)).headers['content-security-policy'], address).toMatch(
          /^default-src 'none'; .*sandbox$/u,
        );
    });

    test('compresses pages, scripts, styles, data and maps, and no fonts', async () => {
      const ask = await open();
      const assets = readdirSync(join(site.folder, 'assets'), { recursive: true, encoding: 'utf8' });
      const largest = (ending: string) =>
        assets
          .filter((name) => name.endsWith(ending))
          .toSorted((a, b) => sizeOf(a) - sizeOf(b))
          .at(-1) ?? '';
      const sizeOf = (name: string) => readFileSync(join(site.folder, 'assets', name)).length;
      const texts = ['.js', '.css', '.svg'].map((ending) => `/assets/${largest(ending)}`);
      for (const path of ['/', '/data/manifest.json', ...texts]) {
        const [plain, packed] = [await ask(path), await ask(path, { 'Accept-Encoding': 'gzip' })];
        expect(packed.headers['content-encoding'], path).toBe('gzip');
        expect(packed.headers.vary).toContain('Accept-Encoding');
        expect(packed.body.length, path).toBeLessThan(0.6 * plain.body.length);
        expect(gunzipSync(packed.body)).toEqual(plain.body);
      }
      const font = await ask(`/assets/${largest('.woff2')}`, { 'Accept-Encoding': 'gzip' });
      expect(font.headers['content-encoding']).toBeUndefined();
    });
  },
);
