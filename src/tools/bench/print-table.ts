import type { Machine } from './describe-machine.ts';
import { medianOf, type Figure, type Site, type Unit, type What } from './figure.ts';
import type { Verdict } from './limits.ts';

/** A run's results: Markdown that reads in a terminal too. With `isSpread`, cells tell the least and the most as well. */
export function printRun(
  machine: Machine,
  figures: readonly Figure[],
  verdicts: readonly Verdict[],
  isSpread: boolean,
): string {
  const sizes = [...new Set(figures.map(({ articles }) => articles))].toSorted((a, b) => a - b);
  const own = figures.filter(({ ruler }) => ruler === 'own');
  const compared = sizes.map((size) => comparePeers(figures, size)).filter((text) => text !== '');
  return [
    machineLine(machine),
    ownTable(own, sizes, isSpread),
    ...compared,
    verdicts.length === 0 ? '' : verdictTable(verdicts),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function machineLine({ date, cores, processor, memoryBytes, system, node, chromium, protocol, load }: Machine): string {
  const [before, after] = load.map((one) => one.toFixed(1));
  const memory = formatValue(memoryBytes, 'bytes');
  return `${date}: ${cores} cores (${processor}), ${memory}, ${system}, Node ${node.slice(1)}, Chromium ${chromium}, ${protocol}; load ${before} before, ${after} after.`;
}

function ownTable(figures: readonly Figure[], sizes: readonly number[], isSpread: boolean): string {
  const rows = namesOf(figures).map((what) => [
    what,
    ...sizes.map((size) =>
      cell(
        figures.find((one) => one.what === what && one.articles === size),
        isSpread,
      ),
    ),
  ]);
  return table(['Dateline, articles', ...sizes.map((size) => size.toLocaleString('en'))], rows);
}

/** All sites by one ruler, each with how many times ours it is. */
function comparePeers(figures: readonly Figure[], size: number): string {
  const here = figures.filter(({ articles }) => articles === size);
  const theirs = here.filter(({ site }) => site !== 'Dateline');
  const sites = [...new Set(theirs.map(({ site }) => site))];
  if (sites.length === 0) return '';
  const ofSite = (what: What, site: Site) => {
    const found = here.filter((one) => one.what === what && one.site === site);
    return found.find(({ ruler }) => ruler === 'peers') ?? found[0];
  };
  const rows = namesOf(theirs).map((what) => {
    const ours = ofSite(what, 'Dateline');
    const cells = sites.map((site) => withRatio(ofSite(what, site), medianOf(ours?.samples ?? [])));
    return [what, cell(ours, false), ...cells];
  });
  return table([`${size.toLocaleString('en')} articles`, 'Dateline', ...sites], rows);
}

function withRatio(figure: Figure | undefined, ours: number | null): string {
  const text = cell(figure, false);
  const value = medianOf(figure?.samples ?? []);
  return value === null || ours === null || ours === 0
    ? text
    : `${text} (${(value / ours).toFixed(value < ours ? 2 : 1)}×)`;
}

function verdictTable(verdicts: readonly Verdict[]): string {
  const bound = (limit: number | null, { found, unit }: Verdict) => {
    if (limit === null) return 'not measured';
    return limit === Infinity ? 'done' : `${formatValue(limit, unit)} ${found <= limit ? 'holds' : '**missed**'}`;
  };
  return table(
    ['promised', 'articles', 'found', 'must be at most', 'aim'],
    verdicts.map((verdict) => [
      verdict.what,
      verdict.articles.toLocaleString('en'),
      formatValue(verdict.found, verdict.unit),
      bound(verdict.must, verdict),
      bound(verdict.aim, verdict),
    ]),
  );
}

function cell(figure: Figure | undefined, isSpread: boolean): string {
  const median = medianOf(figure?.samples ?? []);
  if (figure === undefined || median === null) return figure?.note ?? '';
  const { samples, unit } = figure;
  const text = formatValue(median, unit);
  if (!isSpread || samples.length < 2) return text;
  return `${text} (${formatValue(Math.min(...samples), unit)} to ${formatValue(Math.max(...samples), unit)})`;
}

/** A figure as people read it: `1.27 s`, `104.2 kB`, `0.002`. */
function formatValue(value: number, unit: Unit): string {
  return formats[unit](value);
}

const formats: Readonly<Record<Unit, (value: number) => string>> = {
  s: (value) => `${value.toFixed(value < 10 ? 2 : 1)} s`,
  ms: (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`,
  files: (value) => value.toLocaleString('en'),
  score: (value) => String(Math.round(value * 10_000) / 10_000),
  bytes: (value) => {
    if (value >= 1e9) return `${(value / 1e9).toFixed(2)} GB`;
    return value >= 1e6 ? `${(value / 1e6).toFixed(1)} MB` : `${(value / 1e3).toFixed(1)} kB`;
  },
};

function namesOf(figures: readonly Figure[]): What[] {
  return [...new Set(figures.map(({ what }) => what))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
