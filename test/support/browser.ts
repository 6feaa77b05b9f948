import { chromium, type Browser } from 'playwright-core';
import { findProgram, installMissing } from './find-programs.ts';

/** Opens Chromium: the system's, else Playwright's own. Installs it where it is missing, or throws a line that says how to. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findProgram('chromium') ?? (await installChromium());
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

async function installChromium(): Promise<string> {
  await installMissing();
  const installed = findProgram('chromium');
  if (installed === null)
    throw new Error(
      'Chromium could not be installed. Install it, or say where it is: CHROMIUM=/path/to/chromium npm test',
    );
  return installed;
}
