import { execFile } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** What tests run besides Node, by its package in Debian, and where each may be. */
const programs = {
  chromium: [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ],
  'firefox-esr': [process.env['FIREFOX'], '/usr/bin/firefox-esr'],
  // Drives the MiniBrowser it comes with, which needs a screen.
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver'],
  xvfb: ['/usr/bin/Xvfb'],
  nginx: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
} as const;

export type Program = keyof typeof programs;

const every = Object.keys(programs) as readonly Program[];

/** Where a program is; null where none is installed. */
export function findProgram(name: Program): string | null {
  return programs[name].find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** Those of the programs that are not here. */
function missingPrograms(wanted = every): readonly Program[] {
  return wanted.filter((name) => findProgram(name) === null);
}

/** Why tests of these programs are skipped, and how to get what is missing; empty where all are here. */
export function explainSkip(wanted: readonly Program[]): string {
  const missing = missingPrograms(wanted);
  return missing.length === 0 ? '' : `skipped: apt-get install ${missing.join(' ')}, on Debian as root`;
}

/**
 * Installs every program that is missing: from Debian in one go, where this is Debian and we are root; else Chromium alone,
 * from Playwright's download. What is missing still is named in one line with how to get it: nothing is thrown.
 */
export async function installMissing(): Promise<void> {
  const missing = missingPrograms();
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0)
    await installFromDebian(missing);
  if (findProgram('chromium') === null) await downloadChromium();
  const left = missingPrograms();
  if (left.length > 0)
    process.stderr.write(
      `Not installed, so tests of them are skipped: ${left.join(', ')}. On Debian, as root: apt-get install ${left.join(' ')}\n`,
    );
}

async function installFromDebian(missing: readonly Program[]): Promise<void> {
  process.stderr.write(`Installing from Debian: ${missing.join(', ')}.\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) =>
    promisify(execFile)('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words], { env, maxBuffer: 1e8 });
  const install = (names: readonly Program[]) => apt('install', '-y', '--no-install-recommends', ...names);
  const release = forbidServices();
  try {
    await apt('update');
    // A system that lacks one of them, as Ubuntu does, has the others.
    await install(missing).catch(async () => {
      for (const name of missing) await install([name]).catch(complain);
    });
  } catch (error) {
    complain(error);
  } finally {
    release();
  }
}

/** Keeps Debian from starting what it installs, nginx at port 80, until the function that it returns is called. */
function forbidServices(): () => void {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return () => {};
  // 101 says that the action is forbidden by policy: https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return () => rmSync(policy);
}

async function downloadChromium(): Promise<void> {
  process.stderr.write("Chromium is not here; installing it from Playwright's download.\n");
  const command = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
  await promisify(execFile)(process.execPath, command).catch(complain);
}

/** In one line: the command, and the first thing that it said. */
function complain(error: unknown): void {
  const [command, said = ''] = String(error).split('\n');
  process.stderr.write(`It could not be installed. ${command} ${said}\n`);
}
