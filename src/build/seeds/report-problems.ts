import type { Problem } from '../text/problem.ts';
import { formatProblem } from '../text/problem.ts';

/** Warnings of one kind that are printed; the rest are counted. */
const maxPerKind = 5;

/** Problems as lines for a terminal: all errors, then the first warnings of each kind. Empty where there are none. */
export function listProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  const kinds = Map.groupBy(
    problems.filter(({ severity }) => severity === 'warning'),
    ({ kind }) => kind,
  );
  const warnings = [...kinds.values()].flatMap((all) => {
    const left = all.length - maxPerKind;
    const more = left > 0 ? [`… and ${left} more warnings of this kind`] : [];
    return [...all.slice(0, maxPerKind).map(formatProblem), ...more];
  });
  return [...errors, ...warnings].join('\n');
}

/** "3 errors", "1 error", or null where there is none. */
export function countErrors(problems: readonly Problem[]): string | null {
  const count = problems.filter(({ severity }) => severity === 'error').length;
  return count === 0 ? null : count === 1 ? '1 error' : `${count} errors`;
}
