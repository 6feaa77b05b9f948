import { readArticleAddress } from '#news/addresses/urls.ts';
import { checkMachineFile } from './check-machine-file.ts';
import { checkPage } from './check-page.ts';
import { cssLinks, readPage, type PageLink } from './read-page.ts';
import type { SiteFault } from './site-fault.ts';
import { SiteFiles } from './site-files.ts';

/** Fragments that links to other pages have: by file, then by fragment, a file with such a link. */
type Fragments = Map<string, Map<string, string>>;

/**
 * Checks a built site file by file and yields each fault as it is found. Nothing is fetched, and one page is in memory at a
 * time. Throws where the folder cannot be read.
 */
export function* checkSite(folder: string): Generator<SiteFault> {
  const site = new SiteFiles(folder);
  const front = site.has('index.html') ? readPage(site.read('index.html')) : null;
  if (front === null) yield { file: 'index.html', expected: 'a front page', found: 'no such file' };
  site.placeAt(front?.canonicals[0] ?? '/');
  const articles = new Map<string, string>();
  const fragments: Fragments = new Map();
  for (const file of site.names) {
    if (file.endsWith('.html')) {
      const page = readPage(site.read(file));
      yield* checkPage(file, page, site);
      yield* checkLinks(file, page.links, page.ids, site, fragments);
      yield* checkArticleId(file, articles);
    } else if (file.endsWith('.css')) yield* checkLinks(file, cssLinks(site.read(file)), [], site, fragments);
    else if (file.endsWith('.js')) yield* checkImports(file, site);
    else yield* checkMachineFile(file, site);
  }
  for (const [file, wanted] of fragments) {
    const ids = new Set(readPage(site.read(file)).ids);
    for (const [fragment, from] of wanted) {
      if (!ids.has(fragment)) yield { file: from, expected: `"${fragment}" in ${file}`, found: 'no such id' };
    }
  }
}

function* checkLinks(
  file: string,
  links: readonly PageLink[],
  ids: readonly string[],
  site: SiteFiles,
  fragments: Fragments,
): Generator<SiteFault> {
  for (const { value, what, isAsset } of links) {
    const target = site.resolve(value, file);
    if (target.kind === 'broken')
      yield { file, expected: `${what} that leads somewhere`, found: `${value} (${target.why})` };
    if (target.kind === 'foreign' && isAsset)
      yield { file, expected: 'no request to another host', found: `${value} (${what})` };
    // Fragments of other files (`use`) are not ids of pages.
    if (target.kind !== 'file' || target.fragment === '' || !target.file.endsWith('.html')) continue;
    if (target.file !== file) {
      const wanted = fragments.get(target.file) ?? new Map<string, string>();
      fragments.set(target.file, wanted.set(target.fragment, file));
    } else if (!ids.includes(target.fragment)) {
      yield { file, expected: `"${target.fragment}" on the page itself`, found: 'no such id' };
    }
  }
}

/** Checks that an article has only one page. */
function* checkArticleId(file: string, known: Map<string, string>): Generator<SiteFault> {
  const id = readArticleAddress(/^articles\/(.+)\/index\.html$/u.exec(file)?.[1] ?? '')?.id;
  if (id === undefined) return;
  const other = known.get(id);
  if (other !== undefined) yield { file, expected: `the only page of article ${id}`, found: other };
  known.set(id, file);
}

/** Checks that the static and dynamic imports of a module exist, and the files that Vite loads with them. */
function* checkImports(file: string, site: SiteFiles): Generator<SiteFault> {
  const folder = file.replace(/[^/]*$/u, '');
  const names = site.read(file).matchAll(/["'`](?:\.\/([\w.-]+\.js)|(assets\/[\w.-]+\.(?:js|css)))["'`]/gu);
  for (const name of new Set(Array.from(names, ([, near = '', far]) => far ?? folder + near))) {
    if (!site.has(name)) yield { file, expected: `the module ${name}`, found: 'no such file' };
  }
}
