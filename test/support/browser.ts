import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const known = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Opens Chromium: the system's, else Playwright's own; installs what is missing, or says in one line how to. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  return chromium.launch({
    executablePath,
    // As root there is no sandbox; without the others a machine with a closed network keeps calling out.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Where a Chromium is; null where none is installed. */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  return [...known, own].find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

function installChromium(): string {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  process.stderr.write(
    `Chromium is not here; installing it ${isDebianRoot ? 'from Debian' : "from Playwright's download"}.\n`,
  );
  try {
    if (isDebianRoot) {
      execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
    } else {
      execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
        stdio: 'ignore',
      });
    }
  } catch (cause) {
    throw new Error(
      'Chromium could not be installed. Install it, or say where it is: CHROMIUM=/path/to/chromium npm test',
      { cause },
    );
  }
  const path = findChromium();
  if (path === null)
    throw new Error('Chromium was installed but is not where it was expected. CHROMIUM=/path/to/chromium npm test');
  return path;
}
