import type { SiteFault } from './site-fault.ts';
import type { SiteFiles } from './site-files.ts';

/** Checks feeds, sitemaps, robots.txt and the web manifest: their addresses exist, and no feed has an entry twice. */
export function* checkMachineFile(file: string, site: SiteFiles): Generator<SiteFault> {
  const text = site.read(file);
  if (/(?:^|\/)feed\.json$/u.test(file)) yield* checkJsonFeed(file, text, site);
  else if (file === 'manifest.webmanifest') yield* checkWebManifest(file, text, site);
  else if (/(?:^|\/)feed\.xml$/u.test(file)) {
    yield* checkIds(file, matches(text, /<entry[^>]*>\s*<id>([^<]*)<\/id>/gu));
    yield* checkAddresses(file, matches(text, /<link [^>]*href="([^"]*)"/gu), site);
  } else if (/(?:^|\/)sitemap[^/]*\.xml$/u.test(file)) {
    yield* checkAddresses(file, matches(text, /<loc>([^<]*)<\/loc>/gu), site);
  } else if (file === 'robots.txt') yield* checkAddresses(file, matches(text, /^Sitemap:\s*(\S+)/gimu), site);
}

interface JsonFeed {
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly { readonly id: string; readonly url: string }[];
}

function* checkJsonFeed(file: string, text: string, site: SiteFiles): Generator<SiteFault> {
  try {
    const { home_page_url: page, feed_url: self, items } = JSON.parse(text) as JsonFeed;
    yield* checkIds(
      file,
      items.map(({ id }) => id),
    );
    yield* checkAddresses(file, [page, self, ...items.map(({ url }) => url)], site);
  } catch (error) {
    yield { file, expected: 'a JSON Feed', found: (error as Error).message };
  }
}

interface WebManifest {
  readonly start_url: string;
  readonly icons: readonly { readonly src: string }[];
}

function* checkWebManifest(file: string, text: string, site: SiteFiles): Generator<SiteFault> {
  try {
    const { start_url: start, icons } = JSON.parse(text) as WebManifest;
    yield* checkAddresses(file, [start, ...icons.map(({ src }) => src)], site);
  } catch (error) {
    yield { file, expected: 'a web manifest', found: (error as Error).message };
  }
}

function* checkAddresses(file: string, addresses: readonly string[], site: SiteFiles): Generator<SiteFault> {
  for (const address of addresses) {
    const target = site.resolve(address, file);
    // Crawlers of sitemaps may not run the app; readers of feeds do.
    if (target.kind === 'app' && !file.includes('sitemap')) continue;
    if (target.kind !== 'file')
      yield {
        file,
        expected: 'an address of the site',
        found: `${address}${target.kind === 'broken' ? ` (${target.why})` : ''}`,
      };
  }
}

function* checkIds(file: string, ids: readonly string[]): Generator<SiteFault> {
  for (const id of ids.filter((one, at) => ids.indexOf(one) !== at)) {
    yield { file, expected: 'entries that stand once', found: `${id} again` };
  }
}

/** The first group of each match, with entities decoded. */
function matches(text: string, pattern: RegExp): readonly string[] {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
  return [...text.matchAll(pattern)].map(([, group = '']) =>
    group.replace(/&(?:lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? entity).replaceAll('&amp;', '&'),
  );
}
