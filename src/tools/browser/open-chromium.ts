import { chromium, type Browser } from 'playwright-core';
import type { Face } from './faces.ts';
import { findProgram, installMissing } from './find-programs.ts';
import { fontEnvironment } from './font-environment.ts';

/**
 * Opens Chromium: the system's, else Playwright's download, which is installed where it is missing; throws an error
 * with instructions where that fails. It uses the project's fonts and none of the machine's; its interface face is the
 * widest unless another is given.
 */
export async function openChromium(face: Face = 'wide'): Promise<Browser> {
  const executablePath = findProgram('chromium-headless-shell') ?? (await installChromium());
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...fontEnvironment(face) },
    // As root Chromium has no sandbox; the other flags keep it from connecting to the internet.
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
  const installed = findProgram('chromium-headless-shell');
  if (installed === null)
    throw new Error(
      'Chromium could not be installed. Install it, or say where it is: CHROMIUM=/path/to/chromium npm test',
    );
  return installed;
}
