import type { Problem } from '../text/problem.ts';
import { formatProblem } from '../text/problem.ts';

/** More errors than these nobody reads in one go. */
const mostListed = 100;

/** The first hundred errors, a line each, and how many more there are. */
export function listErrors(problems: readonly Problem[]): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lines = errors.slice(0, mostListed).map(formatProblem);
  const more = errors.length - lines.length;
  return more === 0 ? lines : [...lines, `… and ${more.toLocaleString('en')} more ${more === 1 ? 'error' : 'errors'}.`];
}

/** A line for each kind of warning: the first of its kind, and how many others there are. */
export function listWarnings(problems: readonly Problem[]): readonly string[] {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [...Map.groupBy(warnings, ({ kind }) => kind).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? formatProblem(first) : `${formatProblem(first)} (and ${others.length} more like it)`;
  });
}

/** "3 errors", "1 error", or null where there is none. */
export function countErrors(problems: readonly Problem[]): string | null {
  const count = problems.filter(({ severity }) => severity === 'error').length;
  return count === 0 ? null : count === 1 ? '1 error' : `${count} errors`;
}
