import type { Archive } from '#build/site/compile-archive.ts';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { regionByCode } from '#news/regions/regions.ts';

/** The summaries of all articles of an archive, each month oldest first. */
export function readSummaries({ files }: Pick<Archive, 'files'>): Summary[] {
  const lists = [...files].filter(([path]) => path.startsWith('lists/'));
  return lists.flatMap(([, json]) => JSON.parse(json) as Summary[]);
}

/** The articles that meet the filters in the order of the view: a simple, slow reference implementation. */
export function filterNaively(all: readonly Summary[], filters: Filters): Summary[] {
  const meets = (summary: Summary) =>
    filters.about.every((slug) => placeNames(summary.about).has(slug)) &&
    filters.filed.every((slug) => summary.filed !== null && placeNames([summary.filed]).has(slug)) &&
    filters.tag.every((tag) => summary.tags.includes(tag)) &&
    filters.by.every((slug) => summary.authors?.some(({ name }) => personSlug(name) === slug) === true) &&
    (filters.since === null || dateOf(summary) >= filters.since) &&
    (filters.until === null || (dateOf(summary) !== '' && dateOf(summary) <= filters.until));
  const newestFirst = all.filter(meets).toSorted((a, b) => compare(keyOf(b), keyOf(a)) || compare(a.id, b.id));
  if (filters.sort === 'newest') return newestFirst;
  const isDated = (summary: Summary) => dateOf(summary) !== '';
  const oldestFirst = newestFirst.toReversed();
  return [...oldestFirst.filter(isDated), ...oldestFirst.filter((summary) => !isDated(summary))];
}

/** The slugs of these countries and of their world regions. */
function placeNames(codes: readonly string[]): Set<string> {
  const regions = codes.map(regionByCode).filter((region) => region !== null);
  return new Set(regions.flatMap(({ slug, world }) => (world === null ? [slug] : [slug, world])));
}

const dateOf = ({ published, clock }: Summary) => published?.slice(0, 10) ?? clock?.date ?? '';
/** Undated stories come last: a space sorts before any digit. */
const keyOf = (summary: Summary) => `${dateOf(summary) || ' '}T${timeOf(summary)}`;
const timeOf = ({ published, clock }: Summary) =>
  published === undefined ? (clock?.time ?? '') : published.slice(11).replace(/Z$|[+-].*$/u, '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
