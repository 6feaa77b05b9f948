/** How the machine is held back while a reader acts. Names as in the tables. */
export type Condition = 'plain' | 'CPU 4×' | 'CPU 4×, slow 4G';
export type PageKind = 'front' | 'article';
export type VisitPart = 'HTML' | 'CSS in it' | 'data in it' | 'scripts' | 'images' | 'whole' | 'fonts' | 'till idle';
export type Act = 'open an article' | 'open a region' | 'open the filters' | 'narrow' | 'show more' | 'search';

/** Everything that is measured, once: a limit that names what nobody measures does not compile. */
export type What =
  | 'build, cold'
  | 'build, cold, CPU time'
  | 'build, 10 changed'
  | 'peak memory'
  | 'peak memory, 10 changed'
  | 'output'
  | 'output files'
  | `first visit, ${PageKind}: ${VisitPart}`
  | 'manifest'
  | `open an article, ${Condition}`
  | `filter, ${Condition}`
  | 'search, warm'
  | 'search, cold, slow 4G'
  | 'search, bytes to the first result'
  | `LCP, ${PageKind}`
  | `TBT, ${PageKind}`
  | `CLS, ${PageKind}`
  | `INP, ${Act}`
  | 'heap after 200'
  | 'heap after 2,000';

export type Unit = 's' | 'ms' | 'bytes' | 'files' | 'score';

/** Who was measured. */
export type Site = 'Dateline' | 'Eleventy + Pagefind' | 'Astro + Pagefind' | 'VitePress' | 'Docusaurus';

/** One thing that was measured, with every sample. None, where it could not be: then the note says why. */
export interface Figure {
  readonly what: What;
  readonly site: Site;
  readonly articles: number;
  /** Whose probes: ours, or the one ruler that measures the peers and us alike. */
  readonly ruler: 'own' | 'peers';
  readonly unit: Unit;
  readonly samples: readonly number[];
  readonly note?: string;
}

/** A figure of Dateline by our own probes. */
export function ownFigure(what: What, articles: number, unit: Unit, samples: readonly number[], note?: string): Figure {
  return { what, site: 'Dateline', articles, ruler: 'own', unit, samples, ...(note !== undefined && { note }) };
}

/** The middle sample, the mean of both where there are two; null of none. */
export function medianOf(samples: readonly number[]): number | null {
  const sorted = samples.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The median of what was measured, by the peers' ruler where that was held to it; null where it was not. */
export function findMedian(figures: readonly Figure[], what: What, articles: number, site: Site): number | null {
  const found = figures.filter((one) => one.what === what && one.articles === articles && one.site === site);
  const best = found.find(({ ruler, samples }) => ruler === 'peers' && samples.length > 0) ?? found[0];
  return medianOf(best?.samples ?? []);
}
