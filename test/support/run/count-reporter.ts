import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Number of files listed at the end. */
const slowestCount = 10;

/**
 * Ends a run with the slowest files, the skipped tests with the reason, and one plain line, `N passed, N failed`, for
 * scripts to read (.ci/run). Where CI is set in the environment, a skipped test fails the run unless it is tagged
 * `optional` (vite.config.ts).
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const skipped = inState('skipped');
    const forbidden = isCi() ? skipped.filter(({ tags }) => !tags.includes('optional')) : [];
    if (forbidden.length > 0) process.exitCode = 1;
    // A file that cannot be loaded has no tests, and an error outside a test belongs to none.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const failed = inState('failed').length + broken + forbidden.length;
    process.stdout.write(`\nThe slowest files, in seconds:\n${listSlowest(modules)}\n`);
    process.stdout.write(`${listSkipped(skipped, forbidden)}\n${inState('passed').length} passed, ${failed} failed\n`);
  }
}

function isCi(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}

/** A line for each of the slowest files: seconds of its tests, hooks and imports, project, path. */
function listSlowest(modules: readonly TestModule[]): string {
  const timed = modules.map((module) => {
    const { duration, collectDuration, setupDuration, environmentSetupDuration } = module.diagnostic();
    return { module, ms: duration + collectDuration + setupDuration + environmentSetupDuration };
  });
  return timed
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, slowestCount)
    .map(({ module: { relativeModuleId, project }, ms }) => {
      const seconds = (ms / 1000).toFixed(1).padStart(7);
      return `${seconds}  ${project.name}  ${relativeModuleId}`;
    })
    .join('\n');
}

function listSkipped(skipped: readonly TestCase[], forbidden: readonly TestCase[]): string {
  return skipped
    .map((test) => {
      const result = test.result();
      const note = result.state === 'skipped' && result.note ? ` (${result.note})` : '';
      const verdict = forbidden.includes(test) ? 'Skipped, which fails where CI is set' : 'Skipped';
      return `\n${verdict}: ${test.module.relativeModuleId} > ${test.fullName}${note}`;
    })
    .join('')
    .concat('\n');
}
