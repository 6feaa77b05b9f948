import type { PageFacts } from './read-page.ts';
import type { SiteFault } from './site-fault.ts';
import type { SiteFiles } from './site-files.ts';

/** Checks that a page has a language, a title, a description, one h1, unique ids, a canonical address and valid JSON-LD. */
export function* checkPage(file: string, page: PageFacts, site: SiteFiles): Generator<SiteFault> {
  // Of a page that leads on, its links alone are checked.
  if (page.isRedirect) return;
  const { lang, titles, descriptions, canonicals, headings, ids } = page;
  const fault = (expected: string, found: string): SiteFault => ({ file, expected, found });
  if (lang === '') yield fault('a language (lang of html)', 'none');
  if (titles.length !== 1 || titles[0]?.trim() === '') yield fault('one title', count(titles));
  if (descriptions.length !== 1 || descriptions[0]?.trim() === '') yield fault('one description', count(descriptions));
  if (headings !== 1) yield fault('one h1', String(headings));
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield fault('ids that stand once', `"${id}" again`);
    seen.add(id);
  }
  // A page that is not to be indexed may lack a canonical address.
  if (canonicals.length > 1 || (canonicals.length === 0 && !page.isUnlisted)) {
    yield fault('one canonical address', count(canonicals));
  }
  const expected = site.canonicalOf(file);
  for (const canonical of canonicals)
    if (canonical !== expected) yield fault(`the canonical address ${expected}`, canonical);
  for (const text of page.linkedData) yield* checkLinkedData(file, text, site);
}

function count(texts: readonly string[]): string {
  return texts.length === 1 ? 'an empty one' : texts.length === 0 ? 'none' : String(texts.length);
}

/** Checks that the text is JSON and that addresses of the site in it exist. */
function* checkLinkedData(file: string, text: string, site: SiteFiles): Generator<SiteFault> {
  const addresses: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'string' && key !== '@context' && /^https?:\S+$/u.test(value)) addresses.push(value);
      return value;
    });
  } catch (error) {
    yield { file, expected: 'JSON-LD', found: (error as Error).message };
  }
  for (const address of addresses) {
    const target = site.resolve(address, file);
    if (target.kind === 'broken') yield { file, expected: `a page at ${address} (JSON-LD)`, found: target.why };
  }
}
