import { expect, onTestFinished, test, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import CountReporter from '../support/run/count-reporter.ts';

/** What the reporter reads of a file with these tests. */
function fileOf(...tests: readonly { name: string; state: string; note?: string; tags?: readonly string[] }[]) {
  const module = {
    relativeModuleId: 'test/a.test.ts',
    errors: () => [],
    project: { name: 'unit' },
    diagnostic: () => ({ duration: 1500, collectDuration: 500, setupDuration: 0, environmentSetupDuration: 0 }),
  };
  const cases = tests.map(({ name, state, note, tags = [] }) => ({
    module,
    fullName: name,
    tags,
    result: () => ({ state, note }),
  }));
  return { ...module, children: { allTests: () => cases } } as unknown as TestModule;
}

/** What a run says at its end, and the code that it gives the process. */
function endRun(ci: string, module: TestModule) {
  const before = process.exitCode;
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.stubEnv('CI', ci);
  onTestFinished(() => {
    process.exitCode = before;
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  process.exitCode = 0;
  new CountReporter().onTestRunEnd([module], []);
  const code = process.exitCode;
  process.exitCode = before;
  return { code, said: write.mock.calls.map(([text]) => String(text)).join('') };
}

const run = fileOf(
  { name: 'reads', state: 'passed' },
  { name: 'shows', state: 'skipped', note: 'skipped: apt-get install chromium' },
  { name: 'scores', state: 'skipped', tags: ['optional'] },
);

test('names what was skipped and why, and lets it pass', () => {
  const { code, said } = endRun('', run);
  expect(code).toBe(0);
  expect(said).toContain('\nSkipped: test/a.test.ts > shows (skipped: apt-get install chromium)\n');
  expect(said).toContain('\nSkipped: test/a.test.ts > scores\n');
  expect(said).toContain('\nThe slowest files, in seconds:\n    2.0  unit  test/a.test.ts\n');
  expect(said).toMatch(/\n1 passed, 0 failed\n$/u);
});

test('fails for it where CI is set, but not for what cannot be installed', () => {
  const { code, said } = endRun('true', run);
  expect(code).toBe(1);
  expect(said).toContain('Skipped, which fails where CI is set: test/a.test.ts > shows');
  expect(said).toContain('\nSkipped: test/a.test.ts > scores\n');
  expect(said).toContain('\nThe slowest files, in seconds:\n    2.0  unit  test/a.test.ts\n');
  expect(said).toMatch(/\n1 passed, 1 failed\n$/u);
  expect(endRun('true', fileOf({ name: 'reads', state: 'passed' })).code).toBe(0);
});
