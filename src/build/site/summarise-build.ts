import type { BuiltArchive } from './build-archive.ts';
import type { FileState } from '../output/folder-snapshot.ts';
import type { ArchivePlan } from './plan-archive.ts';
import { countErrors, listErrors } from '../seeds/report-problems.ts';
import type { Settings } from '../settings/settings.ts';

interface Facts {
  readonly archive: BuiltArchive;
  /** States of the site's files. */
  readonly states: ReadonlyMap<string, FileState>;
  readonly plan: Pick<ArchivePlan, 'problems' | 'leftOut'>;
  readonly ms: number;
}

/** What a build made of what. */
export interface BuiltSite extends Pick<ArchivePlan, 'problems' | 'leftOut'> {
  readonly articles: number;
  /** Articles that are as the last build made them. */
  readonly unchanged: number;
  readonly countries: number;
  readonly tags: number;
  readonly pages: number;
  readonly dataFiles: number;
  /** Of pages and data files. */
  readonly bytes: number;
  readonly seconds: number;
}

export function countBuilt({ archive, states, plan, ms }: Facts): BuiltSite {
  const { manifest, unchanged } = archive;
  const pages = [...states].filter(([path]) => path.endsWith('.html'));
  const data = [...states].filter(([path]) => path.startsWith('data/'));
  return {
    articles: manifest.count,
    unchanged,
    countries: manifest.facets.about.filter(({ value }) => /^(?!ZZ)[A-Z]{2}$/u.test(value)).length,
    tags: manifest.tags.count,
    pages: pages.length,
    dataFiles: data.length,
    bytes: [...pages, ...data].reduce((sum, [, { size }]) => sum + size, 0),
    seconds: ms / 1000,
    leftOut: plan.leftOut,
    problems: plan.problems,
  };
}

/** The summary of a build for its owner. */
export function summariseBuild(
  built: BuiltSite,
  { report }: BuiltArchive,
  plan: Pick<ArchivePlan, 'homes' | 'learnedHome'>,
  settings: Settings,
): string {
  const { articles, unchanged, countries, tags, pages, dataFiles, bytes, seconds } = built;
  const warnings = built.problems.filter(({ severity }) => severity === 'warning').length;
  const unknown = [
    ...(report.withoutDate > 0 ? [`${report.withoutDate} print no date`] : []),
    ...(report.withoutZone > 0 ? [`${report.withoutZone} print no time zone`] : []),
    ...(report.withoutPlace > 0 ? [`${report.withoutPlace} state no place`] : []),
  ];
  return [
    '',
    `${plural(articles, 'article')} about ${plural(countries, 'country', 'countries')}, ${plural(tags, 'tag')}, ${plural(warnings, 'warning')}`,
    ...(unknown.length > 0 ? [`Of them ${unknown.join(', ')}.`] : []),
    ...describeHome(plan),
    ...(unchanged > 0 ? [`${unchanged.toLocaleString('en')} of ${plural(articles, 'article')} unchanged.`] : []),
    ...(settings.prerender < articles ? [withoutPage(articles, settings.prerender)] : []),
    `${plural(pages, 'page')} and ${plural(dataFiles, 'data file')}, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s`,
    ...(settings.siteUrl === null
      ? [
          'Without SITE_URL, canonical links are relative, and og:url, breadcrumbs, sitemap, feeds and share images are left out.',
        ]
      : []),
  ].join('\n');
}

const outcomes = [
  ['as before', 'as it was published before'],
  ['unavailable', 'not shown, since no earlier version is left: its address says so'],
  ['nothing', 'not published yet'],
] as const;

/**
 * What the build left out and what readers find instead, the last that an owner sees: every error, then the counts. Empty
 * where all could be read.
 */
export function summariseLeftOut({ problems, leftOut }: Pick<ArchivePlan, 'problems' | 'leftOut'>): string {
  const errors = listErrors(problems);
  if (errors.length === 0) return '';
  const counts = outcomes.flatMap(([outcome, words]) => {
    const count = leftOut.filter(({ shows }) => shows === outcome).length;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${words}`];
  });
  const last =
    leftOut.length === 0
      ? `No article was left out. ${countErrors(problems)} to mend.`
      : `${plural(leftOut.length, 'article')} left out: ${counts.join('; ')}. STRICT=1 lets a build fail instead.`;
  return ['', ...errors, last].join('\n');
}

/** Where the newsroom writes from, as its owner says or its datelines show; nothing where neither does. */
function describeHome({ homes, learnedHome: learned }: Pick<ArchivePlan, 'homes' | 'learnedHome'>): readonly string[] {
  const said = homes.length > 0 ? [`Home: ${homes.map(({ name }) => name).join('; ')}.`] : [];
  if (learned === null) return said;
  const share = `${learned.datelines.toLocaleString('en')} of ${plural(learned.of, 'dateline')}`;
  return [...said, `Home: ${learned.home.name}, as ${share} show; \`home\` in dateline.yaml says otherwise.`];
}

function withoutPage(count: number, prerender: number): string {
  const rest = plural(count - prerender, 'older article');
  return `${rest} without a page of HTML (PRERENDER=${prerender}): read through the app, from data.`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
