import type { BuiltArchive } from './build-archive.ts';
import type { FileState } from '../output/folder-snapshot.ts';
import type { ArchivePlan } from './plan-archive.ts';
import type { Problem } from '../text/problem.ts';
import { countErrors, listErrors } from '../seeds/report-problems.ts';
import type { Settings } from '../settings/settings.ts';

interface Facts {
  readonly archive: BuiltArchive;
  /** States of the site's files. */
  readonly states: ReadonlyMap<string, FileState>;
  readonly problems: readonly Problem[];
  readonly ms: number;
  readonly settings: Settings;
}

/** The summary of a build for its owner. */
export function summariseBuild({ archive, states, problems, ms, settings }: Facts): string {
  const { manifest, report, unchanged } = archive;
  const pages = [...states].filter(([path]) => path.endsWith('.html'));
  const data = [...states].filter(([path]) => path.startsWith('data/'));
  const bytes = [...pages, ...data].reduce((sum, [, { size }]) => sum + size, 0);
  const countries = manifest.facets.about.filter(({ value }) => /^(?!ZZ)[A-Z]{2}$/u.test(value)).length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const unknown = [
    ...(report.withoutDate > 0 ? [`${report.withoutDate} print no date`] : []),
    ...(report.withoutZone > 0 ? [`${report.withoutZone} print no time zone`] : []),
    ...(report.withoutPlace > 0 ? [`${report.withoutPlace} state no place`] : []),
  ];
  return [
    '',
    `${plural(manifest.count, 'article')} about ${plural(countries, 'country', 'countries')}, ${plural(manifest.tags.count, 'tag')}, ${plural(warnings, 'warning')}`,
    ...(unknown.length > 0 ? [`Of them ${unknown.join(', ')}.`] : []),
    ...(unchanged > 0 ? [`${unchanged.toLocaleString('en')} of ${plural(manifest.count, 'article')} unchanged.`] : []),
    ...(settings.prerender < manifest.count ? [withoutPage(manifest.count, settings.prerender)] : []),
    `${plural(pages.length, 'page')} and ${plural(data.length, 'data file')}, ${(bytes / 1e6).toFixed(1)} MB, in ${(ms / 1000).toFixed(1)} s`,
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

function withoutPage(count: number, prerender: number): string {
  const rest = plural(count - prerender, 'older article');
  return `${rest} without a page of HTML (PRERENDER=${prerender}): read through the app, from data.`;
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
