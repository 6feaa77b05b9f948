import type { Language } from '../languages/languages.ts';

/** What the owner says in words. */
export interface SiteWords {
  readonly name: string;
  /** A short line beside the name. */
  readonly tagline?: string;
  /** What the site is about, for search engines and the page about it. */
  readonly description?: string;
  /** A line at the foot of every page. */
  readonly footer?: string;
  /** What the main navigation holds, in its order; absent: all sections. */
  readonly navigation?: readonly NavigationItem[];
}

/** The sections of the main navigation, in their usual order. */
export const sections = ['latest', 'regions', 'tags', 'saved', 'about'] as const;

/** A section of the site, or a link of the owner's: its URL is for `href`. */
type NavigationItem = (typeof sections)[number] | { readonly name: string; readonly url: string };

/** What the owner says of the site (`dateline.yaml`). Every page carries it; what is not said is absent. */
export interface SiteInfo extends SiteWords {
  /** The words in the other languages of the interface, where they differ from those in the language of the pages. */
  readonly in?: { readonly [L in Language]?: Partial<SiteWords> };
  readonly publisher?: { readonly name: string; readonly url?: string };

  /** An e-mail address or a URL. */
  readonly contact?: string;
  /** The licence of the articles: a URL, with a name where the owner gives one. */
  readonly licence?: { readonly url: string; readonly name?: string };
  /** Absent where the footer says what the site was made with. */
  readonly credit?: false;
  /** Absent where the site is kept for reading without a connection. */
  readonly offline?: false;
}

/** The site of an owner who says nothing. */
export const unnamedSite: SiteInfo = { name: 'Dateline' };

/** The site of an archive without tags, where nothing leads to them. */
export function withoutTags(site: SiteInfo): SiteInfo {
  const without = ({ navigation = sections }: Partial<SiteWords>) => navigation.filter((part) => part !== 'tags');
  const others = Object.entries(site.in ?? {}).map(([language, words]) => [
    language,
    words.navigation === undefined ? words : { ...words, navigation: without(words) },
  ]);
  return { ...site, navigation: without(site), ...(site.in !== undefined && { in: Object.fromEntries(others) }) };
}

/** Whether an owner says nothing, which no page needs to repeat. */
export function isUnnamed(site: SiteInfo): boolean {
  return Object.keys(site).length === 1 && site.name === unnamedSite.name;
}
