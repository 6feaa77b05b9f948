import { writeFile } from 'node:fs/promises';
import type { BenchArchive } from './bench-archive.ts';
import type { Condition, Figure, PageKind, Site, Unit, What } from './figure.ts';
import { peersOf, type PeersFolder } from './peers.ts';
import { tellProgress } from './tell-progress.ts';

/** Where our pages have what the ruler clicks on. A result of the search is a headline that is not the front page's. */
const ourLinks = {
  item: 'main article h2 a',
  tag: "main article a[href*='/regions/']",
  ready: 'input[type=search]',
  input: 'input[type=search]',
  result: '.page:not(.front-page) article h2 a',
};

/**
 * Holds the peers' ruler to our site and to theirs: one kind of measure after the other, each on all sites, so that the
 * machine is in the same mood for them. None, where no peer is built with so many articles.
 */
export async function measureByRuler(folder: PeersFolder, archive: BenchArchive, runs: number): Promise<Figure[]> {
  const { articles, dist } = archive;
  const theirs = peersOf(articles);
  if (theirs.length === 0) return [];
  const siteJson = `${dist}.site.json`;
  await writeFile(siteJson, JSON.stringify({ ...ourLinks, article: await archive.articleAddress() }));
  const figures: Figure[] = [];
  for (const what of ['bytes', 'nav', 'filter', 'search', 'lh']) {
    tellProgress(articles, `the peers' ruler: ${what}, on all sites`);
    const ours = { name: 'dateline', site: 'Dateline', ours: { folder: dist, siteJson } } as const;
    for (const { site, ...target } of [ours, ...theirs]) {
      const lines = (await folder.measure({ ...target, articles, runs, what })) as readonly RulerLine[];
      figures.push(...lines.flatMap((line) => readLine(line)).map((read) => figureOf(read, site, articles)));
    }
  }
  return figures;
}

/** What the ruler says in a line; `error` where it could not measure. */
type RulerLine = { readonly error?: string } & (
  | { readonly m: 'first'; readonly page: 'list' | 'article'; readonly br: Bytes; readonly brIdle: number }
  | { readonly m: 'nav'; readonly v: Variant; readonly ms: number }
  | { readonly m: 'filter'; readonly v: Variant; readonly ms: number }
  | { readonly m: 'search'; readonly v: string; readonly openToFirstMs: number; readonly warmMs: number; readonly bytesFirst: number }
  | { readonly m: 'lh'; readonly page: 'list' | 'article'; readonly lcp: number; readonly tbt: number; readonly cls: number }
); // prettier-ignore
type Variant = 'x1' | 'cpu4' | 'cpu4+slow4g';
interface Bytes {
  readonly total: number;
  readonly html?: number;
  readonly css?: number;
  readonly js?: number;
  readonly font?: number;
}
type Read = readonly [What, Unit, number | undefined];

const kinds = { list: 'front', article: 'article' } as const satisfies Record<string, PageKind>;
const variants: Readonly<Record<Variant, Condition>> = {
  x1: 'plain',
  cpu4: 'CPU 4×',
  'cpu4+slow4g': 'CPU 4×, slow 4G',
};

function readLine(line: RulerLine): Read[] {
  if (line.m === 'nav') return [[`open an article, ${variants[line.v]}`, 'ms', line.ms]];
  if (line.m === 'filter') return [[`filter, ${variants[line.v]}`, 'ms', line.ms]];
  if (line.m === 'search') return readSearch(line);
  const kind = kinds[line.page];
  if (line.m === 'lh')
    return [
      [`LCP, ${kind}`, 'ms', line.lcp],
      [`TBT, ${kind}`, 'ms', line.tbt],
      [`CLS, ${kind}`, 'score', line.cls],
    ];
  const { total, html = 0, css = 0, js = 0, font = 0 } = line.br;
  // What paints first is the page with its styles, wherever those are. Fonts are apart, as in the byte tests.
  return [
    [`first visit, ${kind}: HTML`, 'bytes', html + css],
    [`first visit, ${kind}: scripts`, 'bytes', js],
    [`first visit, ${kind}: fonts`, 'bytes', font],
    [`first visit, ${kind}: whole`, 'bytes', total - font],
    [`first visit, ${kind}: till idle`, 'bytes', line.brIdle - font],
  ];
}

function readSearch({ v, openToFirstMs, warmMs, bytesFirst }: RulerLine & { readonly m: 'search' }): Read[] {
  if (v === 'slow4g') return [['search, cold, slow 4G', 'ms', openToFirstMs]];
  if (v !== 'x1') return [];
  return [
    ['search, warm', 'ms', warmMs],
    ['search, bytes to the first result', 'bytes', bytesFirst],
  ];
}

/** The ruler gives medians; they are this run's only sample. */
function figureOf([what, unit, value]: Read, site: Site, articles: number): Figure {
  const samples = value === undefined ? [] : [value];
  return { what, unit, site, articles, ruler: 'peers', samples, ...(value === undefined && { note: 'no valid run' }) };
}
