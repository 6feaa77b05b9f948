import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#build/command/site-server.ts';
import { fortyStates, goneStates, seedStates, type PageStates } from '../../support/accessibility/page-states.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { disconnect, untilThere } from '../../support/browser/open-offline.ts';
import { openSite, type OpenSite } from '../../support/browser/open-site.ts';
import { siteWithGone } from '../../support/site/site-variations.ts';

const seed = openSite();
const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });
const gone = openSite(siteWithGone);
const article = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

/** What a browser says of each address that is not there, and of each request without a connection. */
const isExpected = (text: string) => /status of 404|net::ERR_/u.test(text);

const groups: readonly (readonly [string, OpenSite, PageStates])[] = [
  ['the seed archive', seed, seedStates],
  ['forty articles', forty, fortyStates],
  ['an archive with a removed article', gone, goneStates],
];

describe.each(groups)('of %s', (_name, site, states) => {
  test.each(Object.entries(states))(
    '%s violates no policy and asks no other host',
    async (_state, { address, prepare, options }) => {
      const { page, complaints, foreign } = await site.visit(address, options);
      await prepare?.(page);
      expect(complaints.filter((text) => !isExpected(text))).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await page.locator('meta[http-equiv]').getAttribute('content')).toMatch(/^default-src 'none'; /u);
    },
  );
});

/** What a reader chose earlier: their settings and their language are there before the first paint. */
const chosen = (origin: string, settings: Readonly<Record<string, string>>) => ({
  storageState: {
    cookies: [],
    origins: [{ origin, localStorage: Object.entries(settings).map(([name, value]) => ({ name, value })) }],
  },
});

test('settings of the reader and another language come with a page, and violate no policy', async () => {
  const { origin } = seed.server;
  const settings = { 'dateline-display': '["dark","dyslexic"]', 'dateline-language': 'ar' };
  const { page, complaints, requests } = await seed.visit(article, chosen(origin, settings));
  expect(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset['display']]),
  ).toEqual(['ar', 'dark dyslexic']);
  expect(requests.filter((path) => path.includes('opendyslexic'))).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('downloading a list, keeping it for later and reading without a connection violate no policy', async () => {
  const { page, complaints, foreign } = await forty.visit('/regions/kenya', { serviceWorkers: 'allow' });
  await page.getByRole('button', { name: 'Share' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /csv/iu }).click();
  expect((await download).suggestedFilename()).toBe('articles.csv');
  await untilThere(page, '/kept/edition');
  await disconnect(forty, page);
  try {
    await page.goto(`${forty.server.origin}/saved`);
    await page.getByRole('heading', { level: 1, name: 'Saved' }).waitFor();
    await page.goto(`${forty.server.origin}/tags/nothing-of-it`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(complaints.filter((text) => !isExpected(text))).toEqual([]);
    expect(foreign).toEqual([]);
  } finally {
    await disconnect(forty, page, false);
  }
});

/** Tries in a page what the policy forbids; yields what the page still managed to do. */
const attack = (page: Page) =>
  page.evaluate(async () => {
    const done: string[] = [];
    Object.assign(window, { tell: (what: string) => done.push(what) });
    const attempt = async (what: string, act: () => unknown) => {
      try {
        await act();
        done.push(what);
      } catch {
        // As it should be.
      }
    };
    const script = document.createElement('script');
    await attempt('text in a script', () => (script.textContent = "tell('an inline script')"));
    await attempt('an address in a script', () => (script.src = '/assets/any.js'));
    await attempt('HTML', () => (document.createElement('div').innerHTML = '<b>'));
    await attempt('an attribute that runs', () => document.body.setAttribute('onclick', "tell('a click')"));
    // What runs within the debugger's own call may.
    await new Promise((resolve) => setTimeout(resolve));
    // oxlint-disable-next-line no-eval -- what an attacker would try
    await attempt('eval', () => (0, eval)("tell('eval')"));
    await attempt('another policy', () =>
      (
        window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
      ).trustedTypes.createPolicy('other', {}),
    );
    const style = document.createElement('style');
    style.textContent = 'body { outline: 1px solid red }';
    document.head.append(script, style);
    if (getComputedStyle(document.body).outlineStyle === 'solid') done.push('an inline style');
    document.body.click();
    await attempt('a request to another host', () => fetch('https://other.example/'));
    const image = new Image();
    const loaded = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    await loaded;
    return done;
  });

test.each(['the page itself', 'its host too'])('what a page may not do fails, where %s says so', async (who) => {
  const { page } = await seed.visit(article);
  if (who === 'its host too') {
    const { server, address } = await serveSite(seed.site.folder, '/', { port: 0, host: '127.0.0.1' });
    onTestFinished(() => void (server.closeAllConnections(), server.close()));
    const answer = await page.goto(address);
    expect(answer?.headers()['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/u);
    await page.locator('h1').waitFor();
  }
  expect(await attack(page)).toEqual([]);
});
