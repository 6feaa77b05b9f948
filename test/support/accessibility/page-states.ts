import type { Page } from 'playwright-core';
import { installFakeSpeech, type FakeDevice, localVoice } from '../browser/fake-speech.ts';
import type { OpenSite, VisitOptions } from '../browser/open-site.ts';
import { readerRoutes } from './reader-routes.ts';

/** A state of a page: an address, and what the reader did there. */
export interface PageState {
  readonly address: string;
  /** Brings the page into the state. Finds elements by markup, since words depend on the language. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly options?: VisitOptions;
}

/** States by name. */
export type PageStates = Readonly<Record<string, PageState>>;

/** `AXE=whole`: every state in every language, scheme and width, with every rule. It takes three times as long. */
export const isWhole = process.env['AXE'] === 'whole';

/**
 * Languages checked by default. Indonesian has the direction and script of English, so it is checked with `AXE=whole`
 * only.
 */
export const languages: readonly string[] = isWhole ? ['en', 'id', 'ar'] : ['en', 'ar'];

const article = readerRoutes['an article'] ?? '';
const phone = { width: 320, height: 800 };

const press = (selector: string, shown: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.locator(shown).first().waitFor();
};
const save = press('[data-save]', '[data-save][aria-pressed=true]');
const openSaved = async (page: Page) => {
  await save(page);
  await press('.masthead a[href$="/saved"]', '.saved-item')(page);
};

/** Every route of the seed archive, and everything that a reader can open there. */
export const seedStates: PageStates = {
  ...Object.fromEntries(Object.entries(readerRoutes).map(([name, address]) => [name, { address }])),
  'an article with the share panel open': {
    address: article,
    prepare: async (page) => {
      // A citation contains today's date.
      await page.clock.setFixedTime('2026-11-25T12:00:00Z');
      await press('.share button[aria-expanded]', '.share-panel')(page);
      await page.locator('.share-panel input[type=radio]').last().check();
    },
  },
  'an article with the player open': {
    address: article,
    options: { before: installFakeSpeech, reducedMotion: 'reduce' },
    prepare: async (page) => {
      // The listen button is loaded at the first interaction.
      await page.locator('h1').hover();
      await page.evaluate((voice) => (speechSynthesis as unknown as FakeDevice).setVoices([voice]), localVoice);
      await press('.story-header .share > button:nth-of-type(3)', '.listen-bar')(page);
    },
  },
  'an article with text selected': {
    address: article,
    prepare: async (page) => {
      await page.locator('.story-body > p').first().selectText();
      await page.locator('.passage-bar button').waitFor();
    },
  },
  'a link to a changed passage': { address: `${article}?quote=the+moon+is+made+of+green+cheese+tonight` },
  'the display settings': { address: '/about', prepare: press('.masthead li button', '.display-panel') },
  'the shortcut sheet': {
    address: '/',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
  'the saved page': { address: article, prepare: openSaved },
  'the saved page after a removal': {
    address: article,
    prepare: async (page) => {
      await openSaved(page);
      await press('.saved-item button', '.removed')(page);
    },
  },
};

/** States that need an archive of forty articles. */
export const fortyStates: PageStates = {
  'the front page of forty articles': { address: '/' },
  'the regions of forty articles': { address: '/regions' },
  'a world region of forty articles': { address: '/regions/africa' },
  'a filtered list of forty articles': { address: '/?about=europe&since=2018-01-01&sort=oldest' },
  'the dates of forty articles': { address: '/dates' },
  'a month of forty articles': { address: '/dates/2018-01' },
  'a search in forty articles': { address: '/search?q=lanterns' },
  'the filters on a phone': {
    address: '/tags/gardens',
    prepare: async (page) => {
      await page.setViewportSize(phone);
      await press('.filters-toggle', '.filter-sheet[open] .facet')(page);
    },
  },
  'all regions and their map': {
    address: '/?since=2010-01-01',
    prepare: async (page) => {
      await page.locator('.facet-more').first().waitFor();
      for (const button of await page.locator('.facet-more').all()) await button.click();
      await page.locator('.all-choices').first().waitFor();
    },
  },
  'the foot of an article': {
    address: '/regions/kenya',
    prepare: async (page) => {
      await page.locator('main article h2 a').nth(1).click();
      await page.locator('.neighbours a').first().waitFor();
      await page.locator('.more-from').scrollIntoViewIfNeeded();
      await page.locator('.more-from li').first().waitFor();
    },
  },
};

/** States that need an archive with a removed article. */
export const goneStates: PageStates = { 'a removed article': { address: '/articles/a-bridge-0123456789' } };

/** Opens a state as a reader who has chosen this language. */
export async function openState(
  site: OpenSite,
  { address, prepare, options }: PageState,
  language: string,
): Promise<Page> {
  const localStorage = language === 'en' ? [] : [{ name: 'dateline-language', value: language }];
  const storageState = { cookies: [], origins: [{ origin: site.server.origin, localStorage }] };
  const { page } = await site.visit(address, { locale: 'en-GB', storageState, ...options });
  await prepare?.(page);
  return page;
}
