/** What an import did, for the owner. */
export interface ImportReport {
  readonly articles: {
    readonly new: number;
    readonly updated: number;
    readonly unchanged: number;
    /** Edited by hand since, and as before in the source: the edits stay. */
    readonly edited: number;
    /** Changed in the source and by hand: nothing was written. */
    readonly conflicts: number;
    /** Taken out of the folder by hand: they stay out. */
    readonly removed: number;
  };
  /** Articles of earlier imports that this source does not have. */
  readonly gone: number;
  /** Items that are no articles, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** What articles could not keep, by kind. */
  readonly lost: Readonly<Record<string, number>>;
  /** What the source holds. */
  readonly source: Readonly<Record<string, number>>;
  /** The first cases of a reason, or of what was not written. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
}

/** The report as text. `list` names the file where everything is listed that was left out. */
export function importReportText({ articles, gone, leftOut, lost, source, cases }: ImportReport, list: string): string {
  const number = (value: number) => value.toLocaleString('en');
  const sum = Object.values(articles).reduce((all, value) => all + value, 0);
  const names = (kind: string) => (cases[kind] ?? []).slice(0, 3);
  const states: readonly (readonly [number, string])[] = [
    [articles.new, 'new'],
    [articles.updated, 'updated'],
    [articles.unchanged, 'unchanged'],
    [articles.edited, 'edited by hand, kept as they are'],
    [articles.removed, 'taken out by hand, left out'],
  ];
  const table = (title: string, entries: readonly (readonly [string, number])[], isNamed = false) =>
    entries.length === 0
      ? []
      : [
          title,
          ...entries.map(([kind, value]) => {
            const some = isNamed ? names(kind) : [];
            const more = some.length < value ? ', …' : '';
            return `  ${number(value).padStart(7)}  ${kind}${some.length === 0 ? '' : `: ${some.join(', ')}${more}`}`;
          }),
        ];
  const byCount = (record: Readonly<Record<string, number>>) =>
    Object.entries(record).toSorted(([, a], [, b]) => b - a);
  const before = cases['was imported before, and is left out now'] ?? [];
  return [
    `${number(sum)} article${sum === 1 ? '' : 's'}: ${
      states
        .filter(([value]) => value > 0)
        .map(([value, state]) => `${number(value)} ${state}`)
        .join(', ') || 'none'
    }.`,
    ...(articles.conflicts === 0
      ? []
      : [
          `${number(articles.conflicts)} changed in the source and by hand; nothing was written: ${names('conflicts').join(', ')}${articles.conflicts > 3 ? ', …' : ''}`,
        ]),
    ...(gone === 0 ? [] : [`${number(gone)} of earlier imports are not in this source; their files stay.`]),
    ...(before.length === 0 ? [] : [`Imported before, left out now, and still there: ${before.join(', ')}`]),
    ...table(`Left out (all of them: ${list}):`, byCount(leftOut), true),
    ...table('Lost inside articles (each has its own under "lost"):', byCount(lost)),
    ...table('In the source:', byCount(source)),
    '',
  ].join('\n');
}
