import type { Problem } from '../text/problem.ts';
import { formatProblem } from '../text/problem.ts';

/** Warnings printed one by one; more of a kind are counted. */
const maxPerKind = 5;

/** All errors, then warnings by kind with the first of each, for the terminal. Empty where nothing is wrong. */
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

/** "3 errors" where there are any; null where the archive can be built. */
export function countErrors(problems: readonly Problem[]): string | null {
  const count = problems.filter(({ severity }) => severity === 'error').length;
  return count === 0 ? null : count === 1 ? '1 error' : `${count} errors`;
}
