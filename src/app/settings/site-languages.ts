import { language } from 'virtual:language';
import type { Language } from '#news/languages/languages.ts';

/** In index.html: the URLs of the copies of the app in other languages than the page's, by language. */
declare const copies: Readonly<Partial<Record<Language, string>>>;

/** The language of the site's prerendered pages. The app's start reads it before it sets the language of the document. */
export const siteLanguage: Language =
  import.meta.env.SSR || import.meta.env.DEV ? language : (document.documentElement.lang as Language);

/** The languages that a reader can choose from, the site's first. */
export const offered = (): readonly Language[] => [siteLanguage, ...(Object.keys(copies) as Language[])];
