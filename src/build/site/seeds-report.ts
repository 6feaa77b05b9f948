import type { Seed } from '../addresses/read-seeds.ts';
import { articleOf } from '../seeds/list-seeds.ts';
import type { Problem } from '../text/problem.ts';
import type { TaggedRegions } from '../regions/tag-regions.ts';
import { offsetText } from '#news/clock/offset-text.ts';
import { textOf } from '#news/text/span.ts';
import { noPlace } from '#news/regions/region.ts';
import type { Span } from '#news/text/span.ts';
import { urls } from '#news/addresses/urls.ts';
import { formatProblem } from '../text/problem.ts';

export interface TaggedArticle extends Seed {
  /** BCP 47. */
  readonly language: string;
  readonly regions: TaggedRegions;
}

/** With more articles than this, only those with problems are printed. */
const maxListed = 50;

/** The report for people: each article, its problems, and a summary. */
export function seedsAsText(seeds: readonly TaggedArticle[], problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => articleOf(file));
  const shown = seeds.length > maxListed ? seeds.filter(({ file }) => byFile.has(file)) : seeds;
  const blocks = shown.map((seed) => [describe(seed), ...list(byFile.get(seed.file) ?? [])].join('\n'));
  const read = new Set(seeds.map(({ file }) => file));
  const others = list(problems.filter((problem) => !read.has(articleOf(problem.file))));
  return `${[...blocks, ...(others.length > 0 ? [others.join('\n')] : []), summarise(seeds, problems)].join('\n\n')}\n`;
}

/** The report as JSON: one entry for each article file; what could not be read is null. */
export function seedsAsJson(seeds: readonly TaggedArticle[], problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => articleOf(file));
  const read = seeds.map((seed) => ({
    file: seed.file,
    id: seed.id,
    url: urls.article(seed),
    headline: textOf(seed.parsed.source, seed.parsed.headline),
    printedAt: seed.parsed.clock?.printed ?? null,
    date: seed.parsed.clock?.date ?? null,
    time: seed.parsed.clock?.time ?? null,
    ...textsOf(seed),
    paragraphs: seed.parsed.paragraphs.length,
    lang: seed.language,
    tags: seed.sidecar.tags,
    encoding: seed.parsed.origin?.encoding ?? 'utf-8',
    about: seed.regions.about.filter((code) => code !== noPlace),
    filedFrom: seed.regions.filed === noPlace ? null : seed.regions.filed,
    problems: (byFile.get(seed.file) ?? []).map(formatProblem),
  }));
  const known = new Set(seeds.map(({ file }) => file));
  const unread = [...byFile].filter(([file]) => !known.has(file)).map(([file, list]) => ({
    file, id: null, url: null, headline: null, printedAt: null, date: null, time: null, caption: null, byline: null, label: null, dateline: null,
    paragraphs: null, lang: null, tags: [], encoding: null, about: [], filedFrom: null, problems: list.map(formatProblem),
  })); // prettier-ignore
  return `${JSON.stringify(
    [...read, ...unread].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    null,
    2,
  )}\n`;
}

/** Parts of the text as printed; null for each that it has not. */
function textsOf({ parsed: { source, caption, byline, label, dateline } }: Seed) {
  const text = (span: Span | null) => span && textOf(source, span);
  const place = dateline && { place: text(dateline.place), agency: text(dateline.agency), day: text(dateline.day) };
  return { caption: text(caption), byline: text(byline), label: text(label), dateline: place };
}

function describe(seed: TaggedArticle): string {
  const { source, clock, headline, paragraphs } = seed.parsed;
  const { label, byline, caption } = textsOf(seed);
  const { about, filed, filedPlace } = seed.regions;
  const filedFrom = filed === noPlace ? 'no place stated' : (filed ?? 'a place that is not known here');
  const rows: readonly (readonly [string, string | null])[] = [
    ['headline', textOf(source, headline)],
    ['address', urls.article(seed)],
    ['language', seed.language],
    ['clock', clock === null ? 'none' : `${clock.printed}  (read as ${clockReading(seed)})`],
    ['label', label],
    ['byline', byline],
    ['caption', caption],
    ['dateline', printedDateline(seed) ?? 'none'],
    ['filed from', filedPlace === null ? filedFrom : `${filedPlace}, ${filedFrom}`],
    ['about', about.map((code) => (code === noPlace ? 'no place stated' : code)).join(', ')],
    ['text', `${paragraphs.length} paragraph${paragraphs.length === 1 ? '' : 's'}`],
    ['tags', seed.sidecar.tags.join(', ') || null],
    ['notes', seed.notes.length > 0 ? String(seed.notes.length) : null],
  ];
  const lines = rows.filter(([, value]) => value !== null).map(([name, value]) => `  ${name.padEnd(11)} ${value}`);
  return [seed.file, ...lines].join('\n');
}

function clockReading({ parsed: { clock } }: Seed): string {
  const zone = clock?.zone ?? null;
  const offset =
    zone === null
      ? 'zone unknown'
      : zone.offsetMinutes === null
        ? `${zone.name}, not known`
        : utcOffset(zone.offsetMinutes);
  return [clock?.date ?? 'date unknown', clock?.time ?? 'time unknown', offset].join(', ');
}

/** `UTC+7`, `UTC-3:30`, `UTC`. */
function utcOffset(minutes: number): string {
  return minutes === 0
    ? 'UTC'
    : `UTC${offsetText(minutes)
        .replace(/(?<=^.)0/u, '')
        .replace(/:00$/u, '')}`;
}

function printedDateline({ parsed: { source, dateline } }: Seed): string | null {
  if (dateline === null) return null;
  const parts = [dateline.place, dateline.agency, dateline.day].filter((span) => span !== null);
  return parts
    .toSorted(([a], [b]) => a - b)
    .map((span) => textOf(source, span))
    .join(', ');
}

function summarise(seeds: readonly TaggedArticle[], problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const without = (lacks: (seed: TaggedArticle) => boolean) => seeds.filter(lacks).length;
  const kinds = [...Map.groupBy(problems, ({ severity, kind }) => `${severity} ${kind}`)].map(
    ([kind, { length }]) => [kind, length] as const,
  );
  return [
    `${seeds.length} article${seeds.length === 1 ? '' : 's'} read, ${errors.length} errors, ${problems.length - errors.length} warnings.`,
    `  without date  ${without(({ parsed }) => (parsed.clock?.date ?? null) === null)}`,
    `  without time  ${without(({ parsed }) => (parsed.clock?.time ?? null) === null)}`,
    `  without zone  ${without(({ parsed }) => (parsed.clock?.zone ?? null) === null)}`,
    `  without place ${without(({ regions }) => regions.about.every((code) => code === noPlace))}`,
    `  with dateline ${without(({ parsed }) => parsed.dateline !== null)}`,
    `  with byline   ${without(({ parsed }) => parsed.byline !== null)}`,
    `  with caption  ${without(({ parsed }) => parsed.caption !== null)}`,
    ...kinds.toSorted((a, b) => b[1] - a[1]).map(([kind, count]) => `  ${kind}: ${count}`),
  ].join('\n');
}

const list = (problems: readonly Problem[]) => problems.map((problem) => `  ${formatProblem(problem)}`);
