import type { BrowserContextOptions, Page } from 'playwright-core';
import { noFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { installFakeSpeech } from '../support/browser/fake-speech.ts';
import type { ScreenshotSite, SiteName } from './screenshot-sites.ts';
import {
  failing,
  holding,
  keep,
  openFilters,
  openKeys,
  press,
  publishAnew,
  scrollToEnd,
  scrollToFocus,
  speak,
} from './screenshot-acts.ts';

/** A page in one of its states. */
export interface View {
  /** Of the state among all, as its files are called: `front-three-articles`. Its first word is the page's. */
  readonly name: string;
  readonly site: SiteName;
  readonly address: string | ((site: ScreenshotSite) => string);
  /** Runs in the page before anything of the site does. */
  readonly before?: () => void;
  /** Brings the page from how it opens into the state. */
  readonly act?: (page: Page, site: ScreenshotSite) => Promise<void>;
  /** Brings it back to what is to be seen, at each width. */
  readonly settle?: (page: Page) => Promise<void>;
  readonly options?: BrowserContextOptions;
  /** All three where it is left out. */
  readonly widths?: readonly number[];
  /** What the window shows, where the whole page would not show the state. */
  readonly isWindow?: boolean;
  /** Errors of the console belong to the state. */
  readonly mayFail?: boolean;
}

const own = (hash = '') => `/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a${hash}`;
const story =
  (start: string) =>
  ({ articles }: ScreenshotSite) =>
    urls.article(articles.find(({ slug }) => slug.startsWith(start)) ?? { id: '0000000000', slug: start });
const newest = ({ articles }: ScreenshotSite) =>
  urls.article(articles.at(Math.min(3, articles.length - 2)) ?? { id: '', slug: '' });
const forced = (page: Page) => page.emulateMedia({ forcedColors: 'active' });
const large = async (page: Page) => void (await page.addStyleTag({ content: ':root { font-size: 200% !important }' }));
const noScripts: BrowserContextOptions = { javaScriptEnabled: false };
const onPhone = { widths: [360] };

/** Every page and state that a reader can come to, in the order of the sheet. */
export const screenshotViews: readonly View[] = [
  { name: 'front-one-article', site: 'seed', address: '/' },
  { name: 'front-three-articles', site: 'three', address: '/' },
  { name: 'front-twelve-articles', site: 'twelve', address: '/' },
  { name: 'front-400-articles', site: 'many', address: '/' },
  { name: 'front-end', site: 'many', address: '/', settle: scrollToEnd, isWindow: true },

  { name: 'article-seed', site: 'seed', address: own() },
  { name: 'article-evidence', site: 'seed', address: own('#about-syria'), isWindow: true },
  {
    name: 'article-quote',
    site: 'seed',
    address: own('?quote=which+risks+sending+a+wave+of+new+refugees'),
    isWindow: true,
  },
  {
    name: 'article-passage-changed',
    site: 'seed',
    address: own('?quote=risks+sending+many+more+people+over+the+border'),
  },
  { name: 'article-gone', site: 'seed', address: '/articles/a-bridge-0123456789' },
  { name: 'article-corrected', site: 'many', address: story('ferry-company') },
  { name: 'article-of-many', site: 'many', address: newest },
  { name: 'article-end', site: 'many', address: newest, settle: scrollToEnd, isWindow: true },
  { name: 'article-end-of-three', site: 'three', address: newest, settle: scrollToEnd, isWindow: true },
  {
    name: 'article-place-kept',
    site: 'many',
    address: '/saved',
    act: (page, site) => keep(page, site, story('the-long-way')(site)),
    isWindow: true,
  },
  { name: 'article-arabic', site: 'many', address: story('article') },
  {
    name: 'article-share',
    site: 'seed',
    address: own(),
    act: press('Share'),
    settle: scrollToFocus,
    isWindow: true,
  },
  { name: 'article-listen', site: 'seed', address: own(), before: installFakeSpeech, act: speak, isWindow: true },
  {
    name: 'article-print',
    site: 'seed',
    address: own(),
    act: (page) => page.emulateMedia({ media: 'print' }),
    widths: [768],
  },

  { name: 'regions-seed', site: 'seed', address: '/regions' },
  { name: 'regions-many', site: 'many', address: '/regions' },
  { name: 'region-world', site: 'many', address: '/regions/middle-east' },
  { name: 'region-country', site: 'many', address: '/regions/kenya' },
  { name: 'region-of-one', site: 'seed', address: '/regions/syria' },
  { name: 'region-without-articles', site: 'seed', address: '/regions/fiji', mayFail: true },

  { name: 'tags-seed', site: 'seed', address: '/tags' },
  { name: 'tags-many', site: 'many', address: '/tags' },
  { name: 'tag-one', site: 'many', address: '/tags/harbours' },
  { name: 'dates-all', site: 'many', address: '/dates' },
  { name: 'dates-month', site: 'many', address: '/dates/2022-12' },

  { name: 'search-empty', site: 'many', address: '/search' },
  { name: 'search-results', site: 'many', address: '/search?q=harbour+kenya' },
  { name: 'search-none', site: 'many', address: '/search?q=xylophone+zeppelin' },

  { name: 'list-filtered', site: 'many', address: urls.front({ ...noFilters, about: ['africa'], tag: ['trade'] }) },
  { name: 'list-nothing-left', site: 'many', address: '/?about=kenya&about=norway&since=2022-11-01&tag=railways' },
  { name: 'list-dropped-condition', site: 'many', address: '/?about=atlantis&about=kenya' },
  { name: 'list-filters-open', site: 'many', address: '/', act: openFilters, ...onPhone },
  {
    name: 'list-share',
    site: 'many',
    address: '/regions/kenya',
    act: press('Share or follow'),
    settle: scrollToFocus,
    isWindow: true,
  },
  { name: 'frame-display', site: 'seed', address: own(), act: press('Display'), isWindow: true },
  { name: 'frame-shortcuts', site: 'seed', address: own(), act: openKeys, isWindow: true },

  { name: 'saved-empty', site: 'many', address: '/saved' },
  { name: 'saved-three', site: 'many', address: '/saved', act: (page, site) => keep(page, site, '/saved') },
  {
    name: 'saved-removed',
    site: 'many',
    address: '/saved',
    act: async (page, site) => {
      await keep(page, site, '/saved');
      await page
        .getByRole('button', { name: /^Remove/u })
        .nth(1)
        .click();
    },
  },
  { name: 'about-seed', site: 'seed', address: '/about' },
  { name: 'about-many', site: 'many', address: '/about' },
  { name: 'missing-address', site: 'seed', address: '/nowhere', mayFail: true },
  { name: 'missing-offline', site: 'many', address: '/', act: failing, mayFail: true },
  { name: 'missing-new-edition', site: 'many', address: '/about', act: publishAnew, mayFail: true },
  { name: 'missing-yet-loading', site: 'many', address: '/', act: holding, isWindow: true },

  { name: 'forced-front', site: 'many', address: '/', act: forced, isWindow: true },
  { name: 'forced-article', site: 'seed', address: own('#about-syria'), act: forced, isWindow: true },
  { name: 'forced-regions', site: 'many', address: '/regions', act: forced, isWindow: true },
  { name: 'large-front', site: 'many', address: '/', act: large },
  { name: 'large-article', site: 'seed', address: own(), act: large },
  { name: 'large-search', site: 'many', address: '/search?q=harbour+kenya', act: large },
  { name: 'scriptless-front', site: 'many', address: '/', options: noScripts },
  { name: 'scriptless-article', site: 'seed', address: own(), options: noScripts },
  { name: 'scriptless-saved', site: 'many', address: '/saved', options: noScripts },
];
