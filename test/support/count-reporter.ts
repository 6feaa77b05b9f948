import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends a run of all tests with the tests that were skipped and why, and with one plain line, `N passed, N failed`, for scripts to
 * read (.ci/run). Where CI is set in the environment, a skipped test fails the run, unless it is tagged `optional` (vite.config.ts).
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const skipped = inState('skipped');
    const forbidden = isCi() ? skipped.filter(({ tags }) => !tags.includes('optional')) : [];
    if (forbidden.length > 0) process.exitCode = 1;
    // A file that cannot be loaded has no tests, and an error outside any test belongs to none.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    const failed = inState('failed').length + broken + forbidden.length;
    process.stdout.write(`${listSkipped(skipped, forbidden)}\n${inState('passed').length} passed, ${failed} failed\n`);
  }
}

function isCi(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
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
