import type { Seed, Seeds } from '../addresses/read-seeds.ts';
import type { ExplainedLine } from '../seeds/explain-lines.ts';
import { stemOf } from '../seeds/list-seeds.ts';
import type { Problem } from '../text/problem.ts';
import type { TaggedRegions } from '../regions/tag-regions.ts';
import { offsetText } from '#news/clock/offset-text.ts';
import { sortDate } from '#news/article/sort-date.ts';
import { textOf } from '#news/text/span.ts';
import { noPlace } from '#news/regions/region.ts';
import type { Span } from '#news/text/span.ts';
import { urls } from '#news/addresses/urls.ts';
import { formatProblem } from '../text/problem.ts';
import { quoteName } from '../text/quote-name.ts';

interface TaggedArticle extends Seed {
  /** BCP 47. */
  readonly language: string;
  readonly regions: TaggedRegions;
}

/** A folder as it was read. */
interface Reading extends Pick<Seeds, 'problems' | 'leftOut'> {
  readonly seeds: readonly TaggedArticle[];
}

/** With more articles than this, only their summary is printed. */
const maxListed = 5;

/**
 * The report for an owner: a summary, then each kind of error and warning once, with how many files have it and the first
 * of them. `isAll` adds how each article was read, and lists each error and warning there. A small folder gets the same.
 */
export function seedsAsText({ seeds, problems, leftOut }: Reading, isAll: boolean): string {
  const blocks = [summarise(seeds, problems, leftOut.length)];
  if (!isAll) blocks.push(...findings(problems, 'error'), ...findings(problems, 'warning'));
  if (isAll || seeds.length <= maxListed) {
    const byFile = Map.groupBy(problems, ({ file }) => stemOf(file));
    const own = (file: string) => (isAll ? list(byFile.get(stemOf(file)) ?? []) : []);
    blocks.push(...seeds.map((seed) => [describe(seed), ...own(seed.file)].join('\n')));
    const read = new Set(seeds.map(({ file }) => stemOf(file)));
    const others = problems.filter(({ file }) => !read.has(stemOf(file)));
    if (isAll && others.length > 0) blocks.push(['Of files that are not shown:', ...list(others)].join('\n'));
  }
  if (!isAll && problems.length > 0) blocks.push('--all lists each; --explain <file> shows how one file is read.');
  return `${blocks.join('\n\n')}\n`;
}

/** Problems of one severity as a paragraph: a line for each kind, the most frequent first, with an example. */
function findings(problems: readonly Problem[], severity: Problem['severity']): readonly string[] {
  const kinds = [
    ...Map.groupBy(
      problems.filter((one) => one.severity === severity),
      ({ kind }) => kind,
    ).values(),
  ];
  const rows = kinds.map((all) => ({ files: new Set(all.map(({ file }) => file)).size, example: all[0] }));
  const lines = rows
    .toSorted((a, b) => b.files - a.files)
    .flatMap(({ files, example }) => {
      if (example === undefined) return [];
      const { file, line, column, expected, found } = example;
      return [
        `  ${count(files, 'file')}: expected ${expected}, found ${found}`,
        `    ${quoteName(file)}:${line}:${column}`,
      ];
    });
  const title = severity === 'error' ? 'Errors; one of an article leaves it out:' : 'Warnings:';
  return lines.length === 0 ? [] : [[title, ...lines].join('\n')];
}

/** How each line of a file was read, at most `width` characters wide. What runs over several lines is explained once. */
export function linesAsText(lines: readonly ExplainedLine[], width: number): string {
  const digits = String(lines.length).length;
  const nameOf = ({ parts }: ExplainedLine) => parts.map(({ name }) => name).join(', ');
  const column = lines.reduce((widest, line) => Math.max(widest, nameOf(line).length), 0);
  const cut = (text: string) => {
    const letters = [...text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')];
    return letters.length <= width ? letters.join('') : `${letters.slice(0, width - 1).join('')}…`;
  };
  return lines
    .flatMap((line) => {
      const start = `  ${String(line.line).padStart(digits)}  `;
      const reasons = line.parts.flatMap(({ name, reason }) => (reason === null ? [] : `${name}: ${reason}`));
      const rows = [`${start}${nameOf(line).padEnd(column)}  ${line.text}`];
      return [...rows, ...reasons.map((reason) => `${' '.repeat(start.length)}(${reason})`)];
    })
    .map((row) => `${cut(row).trimEnd()}\n`)
    .join('');
}

/** The report as JSON: one entry for each article file; what could not be read is null. */
export function seedsAsJson({ seeds, problems }: Reading): string {
  const byFile = Map.groupBy(problems, ({ file }) => stemOf(file));
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
    authors: seed.sidecar.authors ?? [],
    stated: seed.sidecar.facts,
    encoding: seed.parsed.origin?.encoding ?? 'utf-8',
    about: seed.regions.about.filter((code) => code !== noPlace),
    filedFrom: seed.regions.filed === noPlace ? null : seed.regions.filed,
    problems: (byFile.get(stemOf(seed.file)) ?? []).map(formatProblem),
  }));
  const known = new Set(seeds.map(({ file }) => stemOf(file)));
  const unread = [...byFile].filter(([stem]) => !known.has(stem)).map(([stem, list]) => ({
    file: list.find(({ file }) => !file.endsWith('.yaml'))?.file ?? `${stem}.txt`, id: null, url: null, headline: null, printedAt: null, date: null, time: null, caption: null, byline: null, label: null, dateline: null,
    paragraphs: null, lang: null, tags: [], authors: [], stated: {}, encoding: null, about: [], filedFrom: null, problems: list.map(formatProblem),
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
    ['authors', seed.sidecar.authors?.map(({ name }) => name).join(', ') || null],
    ...(['published', 'updated', 'source', 'agency'] as const).map(
      (name) => [name, seed.sidecar.facts[name] ?? null] as const,
    ),
    ['caption', caption],
    ['dateline', printedDateline(seed) ?? 'none'],
    ['filed from', filedPlace === null ? filedFrom : `${filedPlace}, ${filedFrom}`],
    ['about', about.map((code) => (code === noPlace ? 'no place stated' : code)).join(', ')],
    ['text', `${paragraphs.length} paragraph${paragraphs.length === 1 ? '' : 's'}`],
    ['tags', seed.sidecar.tags.join(', ') || null],
    ['notes', seed.notes.length > 0 ? String(seed.notes.length) : null],
  ];
  const lines = rows.filter(([, value]) => value !== null).map(([name, value]) => `  ${name.padEnd(11)} ${value}`);
  return [quoteName(seed.file), ...lines].join('\n');
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

/** "312 articles read; 9 have no date; 4 left out." */
function summarise(seeds: readonly TaggedArticle[], problems: readonly Problem[], leftOut: number): string {
  const having = (has: (seed: TaggedArticle) => boolean) => seeds.filter(has).length;
  const facts = [
    [having(({ parsed, sidecar }) => sortDate({ clock: parsed.clock, ...sidecar.facts }).date === null), 'no date'],
    [having(({ parsed }) => parsed.clock?.date != null && parsed.clock.time === null), 'a date and no time'],
    [having(({ parsed }) => parsed.clock?.time != null && parsed.clock.zone === null), 'a time and no zone'],
    [having(({ regions }) => regions.about.every((code) => code === noPlace)), 'no place'],
    [having(({ parsed }) => parsed.dateline !== null), 'a dateline'],
    [having(({ parsed }) => parsed.caption !== null), 'a caption'],
  ] as const;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const have = facts.flatMap(([number, what]) =>
    number === 0 ? [] : [`${number.toLocaleString('en')} ${number === 1 ? 'has' : 'have'} ${what}`],
  );
  return [
    `${[`${count(seeds.length, 'article')} read`, ...have, `${leftOut.toLocaleString('en')} left out`].join('; ')}.`,
    `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`,
  ].join('\n');
}

const list = (problems: readonly Problem[]) => problems.map((problem) => `  ${formatProblem(problem)}`);

const count = (number: number, one: string) => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
