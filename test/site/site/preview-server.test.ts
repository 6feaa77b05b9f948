import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { answerAddress } from '#build/pages/answer-address.ts';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { newestAddresses } from '../../support/site/newest-addresses.ts';
import { siteWithoutPages } from '../../support/site/site-variations.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite(siteWithoutPages);
});

/** Asks as `npm start` is asked for what is no file. */
async function ask(address: string) {
  const server = createServer(
    (request, response) => void answerAddress(site.folder, site.base, request.url ?? '/', response),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
  return { status: answer.status, html: await answer.text() };
}

test('an article has the status 200, whether it has a page of its own or opens in the app', async () => {
  const [newest = '', ...others] = newestAddresses(site);
  const older = others.at(-1) ?? '';
  const own = await ask(newest);
  expect(own.status).toBe(200);
  expect(own.html).toContain('<article');
  const app = await ask(older);
  expect(app.status).toBe(200);
  expect(app.html).not.toContain('<article');
  expect((await ask(older.replace(/[^/]+(?=-\w+$)/u, 'an-earlier-headline'))).status).toBe(200);
});

test('what is not there has the status 404', async () => {
  for (const address of ['/nowhere', '/articles/gone-0000000000', '/articles/', '/regions/atlantis', '/%E0%A4%A'])
    expect((await ask(address)).status, address).toBe(404);
});

test('a file that is not there has the status 404 and is no page', async () => {
  for (const address of ['/assets/gone-123456.js', '/data/gone-123456.json', '/pictures/gone-480.jpg']) {
    const { status, html } = await ask(address);
    expect(status, address).toBe(404);
    expect(html).toBe('There is no such file here.\n');
  }
});
