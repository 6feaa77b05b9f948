import { execFile } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** Programs that tests run, by Debian package, with the paths where each may be. */
const programs = {
  // Chromium without a window: the same engine, and a visit costs half the processor time of the whole browser's.
  'chromium-headless-shell': [process.env['CHROMIUM'], '/usr/bin/chromium-headless-shell'],
  'firefox-esr': [process.env['FIREFOX'], '/usr/bin/firefox-esr'],
  // Starts its own MiniBrowser, which needs a display.
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver'],
  xvfb: ['/usr/bin/Xvfb'],
  nginx: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
} as const;

/** A program by its Debian package. */
export type Program = keyof typeof programs;

/** What does the same where a program is not installed and cannot be. */
const standIns: Partial<Record<Program, readonly string[]>> = {
  'chromium-headless-shell': [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ],
};

const allPrograms = Object.keys(programs) as readonly Program[];

/** The path of a program, or of what stands in for it; null where neither is installed. */
export function findProgram(name: Program): string | null {
  return firstInstalled([...programs[name], ...(standIns[name] ?? [])]);
}

const firstInstalled = (paths: readonly (string | undefined)[]) =>
  paths.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;

/** The programs that are not installed, nor anything that stands in for them. */
function missingPrograms(wanted = allPrograms): readonly Program[] {
  return wanted.filter((name) => findProgram(name) === null);
}

/** Why tests that need these programs are skipped, and how to install what is missing; empty where nothing is. */
export function explainSkip(wanted: readonly Program[]): string {
  const missing = missingPrograms(wanted);
  return missing.length === 0 ? '' : `skipped: apt-get install ${missing.join(' ')}, on Debian as root`;
}

/**
 * Installs every missing program: on Debian as root with one apt call, else Chromium alone from Playwright's download.
 * Writes one line that names what is still missing and how to install it; never rejects.
 */
export async function installMissing(): Promise<void> {
  const missing = allPrograms.filter((name) => firstInstalled(programs[name]) === null);
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0)
    await installFromDebian(missing);
  if (findProgram('chromium-headless-shell') === null) await downloadChromium();
  const stillMissing = missingPrograms();
  if (stillMissing.length > 0)
    process.stderr.write(
      `Not installed, so tests of them are skipped: ${stillMissing.join(', ')}. On Debian, as root: apt-get install ${stillMissing.join(' ')}\n`,
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
    // Where one package does not exist, as on Ubuntu, the others are installed one by one.
    await install(missing).catch(async () => {
      for (const name of missing) await install([name]).catch(warn);
    });
  } catch (error) {
    warn(error);
  } finally {
    release();
  }
}

/**
 * Keeps Debian from starting services that it installs, such as nginx on port 80, until the returned function is
 * called.
 */
function forbidServices(): () => void {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return () => {};
  // Exit code 101 forbids the action: https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  return () => rmSync(policy);
}

async function downloadChromium(): Promise<void> {
  process.stderr.write("Chromium is not here; installing it from Playwright's download.\n");
  const command = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
  await promisify(execFile)(process.execPath, command).catch(warn);
}

/** One line: the command and the first line of its error. */
function warn(error: unknown): void {
  const [command, message = ''] = String(error).split('\n');
  process.stderr.write(`It could not be installed. ${command} ${message}\n`);
}
