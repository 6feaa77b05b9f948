/** Country codes by file name; in predictions the highest score first. */
export type CodesByFile = Readonly<Record<string, readonly string[]>>;

/** Shares from 0 to 1. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Macro-averaged F1 over the codes that are labelled at all, and how many those are. */
  readonly macroAll: number;
  readonly macroAllOf: number;
  /** Macro-averaged F1 over the codes with ten labels or more, and how many those are. */
  readonly macro: number;
  readonly macroOf: number;
  /** Share of articles whose set of codes is exactly right. */
  readonly exact: number;
  /** Share of articles whose first code is one of the labels. */
  readonly firstRight: number;
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/**
 * Micro-averaged precision, recall and F1 of predictions against labels, with the measures of `Quality`. `ignored` codes count
 * neither as right nor as wrong unless labelled; `read` may map codes to others (to subregions) or drop them (null). A labelled
 * file without a prediction counts as predicted to be about nothing.
 */
export function scorePredictions(
  predictions: CodesByFile,
  labels: CodesByFile,
  ignored: CodesByFile,
  read: (code: string) => string | null = (code) => code,
): Quality {
  const tallies = new Map<string, Tally>();
  const tally = (code: string): Tally => {
    const found = tallies.get(code) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(code, found);
    return found;
  };
  const readAll = (codes: readonly string[]) => new Set(codes.map(read).filter((code) => code !== null));
  let exact = 0;
  let firstRight = 0;
  const files = Object.keys(labels);
  for (const file of files) {
    const truth = readAll(labels[file] ?? []);
    const skipped = readAll(ignored[file] ?? []);
    const said = [...readAll(predictions[file] ?? [])].filter((code) => truth.has(code) || !skipped.has(code));
    const missed = [...truth].filter((code) => !said.includes(code));
    for (const code of said) tally(code)[truth.has(code) ? 'right' : 'wrong'] += 1;
    for (const code of missed) tally(code).missed += 1;
    if (missed.length === 0 && said.every((code) => truth.has(code))) exact += 1;
    const first = read(predictions[file]?.[0] ?? '');
    if (first !== null && truth.has(first)) firstRight += 1;
  }
  const all = [...tallies.values()];
  const labelled = all.filter(({ right, missed }) => right + missed > 0);
  const often = labelled.filter(({ right, missed }) => right + missed >= 10);
  const sum = all.reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
  return {
    precision: share(sum.right, sum.right + sum.wrong),
    recall: share(sum.right, sum.right + sum.missed),
    f1: f1(sum),
    macroAll: meanF1(labelled),
    macroAllOf: labelled.length,
    macro: meanF1(often),
    macroOf: often.length,
    exact: share(exact, files.length),
    firstRight: share(firstRight, files.length),
  };
}

function meanF1(tallies: readonly Tally[]): number {
  return tallies.reduce((total, one) => total + f1(one), 0) / Math.max(1, tallies.length);
}

function f1({ right, wrong, missed }: Tally): number {
  return share(2 * right, 2 * right + wrong + missed);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
