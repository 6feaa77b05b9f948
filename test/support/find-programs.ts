import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

/** What the browser tests run, by its package in Debian, and where each may be. */
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
} as const;

export type Program = keyof typeof programs;

/** Where a program is; null where none is installed. */
export function findProgram(name: Program): string | null {
  return programs[name].find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** Those of the programs that are not here. */
export function missingPrograms(wanted = Object.keys(programs) as readonly Program[]): readonly Program[] {
  return wanted.filter((name) => findProgram(name) === null);
}

/**
 * Installs every program that is missing, in one go, where this is Debian and we are root. Whatever comes of it, who asks looks
 * again: nothing is thrown.
 */
export async function installMissing(): Promise<void> {
  const missing = missingPrograms();
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (missing.length === 0 || !isDebianRoot) return;
  process.stderr.write(`Installing from Debian: ${missing.join(', ')}.\n`);
  const apt = (...words: string[]) => promisify(execFile)('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words]);
  try {
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...missing);
  } catch (error) {
    process.stderr.write(`They could not be installed: ${String(error)}\n`);
  }
}
