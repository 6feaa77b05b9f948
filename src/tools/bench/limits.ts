import { findMedian, type Figure, type Site, type What } from './figure.ts';

const peers: readonly Site[] = ['Eleventy + Pagefind', 'Astro + Pagefind', 'VitePress', 'Docusaurus'];

/** Looks up what was measured at this size of archive, of Dateline where no site is named; null where it was not. */
type Find = (what: What, site?: Site, articles?: number) => number | null;
/** What a figure may be at most; null where what it is held against was not measured. */
type Bound = number | ((find: Find) => number | null);

/** A figure that is promised. Must: else something is wrong. Aim: what is being worked towards. */
interface Limit {
  readonly what: What;
  /** The size of archive that it is promised for; any, where it is left out. */
  readonly articles?: number;
  readonly must: Bound;
  readonly aim: Bound;
}

const eleventy =
  (what: What, times: number): Bound =>
  (find) =>
    multiply(find(what, 'Eleventy + Pagefind'), times);
const bestPeer =
  (what: What): Bound =>
  (find) => {
    const found = peers.map((site) => find(what, site)).filter((value) => value !== null);
    return found.length === 0 ? null : Math.min(...found);
  };
const tenThousand =
  (times: number): Bound =>
  (find) =>
    multiply(find('build, cold', 'Dateline', 10_000), times);
/** As many bytes as with one article: flat. */
const oneArticle =
  (what: What, times: number): Bound =>
  (find) =>
    multiply(find(what, 'Dateline', 1), times);
const twoHundred =
  (times: number): Bound =>
  (find) =>
    multiply(find('heap after 200'), times);
const multiply = (value: number | null, times: number) => (value === null ? null : value * times);

const limits: readonly Limit[] = [
  { what: 'build, cold', articles: 1000, must: eleventy('build, cold', 1), aim: eleventy('build, cold', 0.5) },
  { what: 'build, cold', articles: 10_000, must: eleventy('build, cold', 1), aim: eleventy('build, cold', 0.5) },
  { what: 'build, cold', articles: 100_000, must: tenThousand(12), aim: tenThousand(10) },
  { what: 'peak memory', articles: 10_000, must: 1e9, aim: 0.6e9 },
  { what: 'peak memory', articles: 100_000, must: Infinity, aim: 1.5e9 },
  { what: 'build, 10 changed', articles: 10_000, must: (find) => multiply(find('build, cold'), 0.2), aim: 1 },
  { what: 'first visit, article: till idle', must: 118_000, aim: 112_000 },
  { what: 'first visit, article: whole', must: oneArticle('first visit, article: whole', 1.05), aim: oneArticle('first visit, article: whole', 1) },
  { what: 'first visit, article: HTML', must: 14_600, aim: 9000 },
  { what: 'first visit, front: HTML', must: 14_600, aim: 9000 },
  { what: 'first visit, article: scripts', must: 112_000, aim: 104_000 },
  { what: 'LCP, front', must: eleventy('LCP, front', 1.15), aim: eleventy('LCP, front', 1.05) },
  { what: 'LCP, article', must: eleventy('LCP, article', 1.15), aim: eleventy('LCP, article', 1.05) },
  { what: 'TBT, front', must: 60, aim: 20 },
  { what: 'TBT, article', must: 60, aim: 20 },
  { what: 'CLS, front', must: 0.002, aim: 0 },
  { what: 'CLS, article', must: 0.002, aim: 0 },
  { what: 'open an article, plain', must: bestPeer('open an article, plain'), aim: 17 },
  { what: 'open an article, CPU 4×', must: bestPeer('open an article, CPU 4×'), aim: 50 },
  { what: 'open an article, CPU 4×, slow 4G', must: bestPeer('open an article, CPU 4×, slow 4G'), aim: 50 },
  { what: 'filter, plain', must: bestPeer('filter, plain'), aim: 17 },
  { what: 'filter, CPU 4×', must: bestPeer('filter, CPU 4×'), aim: 60 },
  { what: 'filter, CPU 4×, slow 4G', must: bestPeer('filter, CPU 4×, slow 4G'), aim: 100 },
  { what: 'search, bytes to the first result', articles: 100, must: 60_000, aim: 30_000 },
  { what: 'search, bytes to the first result', articles: 1000, must: 80_000, aim: 45_000 },
  { what: 'search, bytes to the first result', articles: 10_000, must: 120_000, aim: 60_000 },
  { what: 'search, bytes to the first result', articles: 100_000, must: 200_000, aim: 100_000 },
  { what: 'search, warm', must: 50, aim: 16 },
  { what: 'search, cold, slow 4G', must: 1200, aim: 700 },
  { what: 'INP, open an article', articles: 10_000, must: 200, aim: 100 },
  { what: 'INP, open a region', articles: 10_000, must: 200, aim: 100 },
  { what: 'INP, open the filters', articles: 10_000, must: 200, aim: 100 },
  { what: 'INP, narrow', articles: 10_000, must: 200, aim: 100 },
  { what: 'INP, show more', articles: 10_000, must: 200, aim: 100 },
  { what: 'INP, search', articles: 10_000, must: 200, aim: 100 },
  { what: 'heap after 2,000', must: twoHundred(1.2), aim: twoHundred(1.2) },
]; // prettier-ignore

/** A limit held to a run: the figure, and both bounds in its unit; null where there was nothing to hold it to. */
export interface Verdict {
  readonly what: What;
  readonly articles: number;
  readonly unit: Figure['unit'];
  readonly found: number;
  readonly must: number | null;
  readonly aim: number | null;
}

/** Holds every limit to what was measured; limits of what was not are left out. */
export function judgeFigures(figures: readonly Figure[]): Verdict[] {
  const sizes = [...new Set(figures.map(({ articles }) => articles))].toSorted((a, b) => a - b);
  return limits.flatMap(({ what, articles, must, aim }) =>
    sizes
      .filter((size) => articles === undefined || articles === size)
      .flatMap((size) => {
        const find: Find = (other, site = 'Dateline', at = size) => findMedian(figures, other, at, site);
        const found = find(what);
        const unit = figures.find((figure) => figure.what === what)?.unit;
        const bound = (one: Bound) => (typeof one === 'number' ? one : one(find));
        return found === null || unit === undefined
          ? []
          : [{ what, articles: size, unit, found, must: bound(must), aim: bound(aim) }];
      }),
  );
}
