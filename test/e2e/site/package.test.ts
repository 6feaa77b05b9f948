import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openChromium } from '#tools/browser/open-chromium.ts';
import { explainSkip, findProgram } from '#tools/browser/find-programs.ts';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const root = join(import.meta.dirname, '../../..');
// The test runner's variables must not reach a build: with NODE_ENV=test it would contain React's development build.
const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
const run = (folder: string, command: string, ...args: string[]) =>
  promisify(execFile)(command, args, { cwd: folder, env, maxBuffer: 1e8 });

/** The folder of an owner who has installed the package, and nothing else. */
let home = '';
let browser: Browser;
const removals: (() => Promise<void>)[] = [];
const isSkipped = findProgram('chromium-headless-shell') === null;

beforeAll(async () => {
  home = await archiveFolder({}, (remove) => removals.push(remove));
  await run(root, 'npm', 'pack', '--silent', '--pack-destination', home);
  const [archive = ''] = (await readdir(home)).filter((name) => name.endsWith('.tgz'));
  await run(home, 'tar', '-xzf', archive);
  await mkdir(join(home, 'node_modules'));
  await run(home, 'mv', 'package', 'node_modules/dateline');
  await rm(join(home, archive));
  await installNeeded('node_modules/dateline');
  if (!isSkipped) browser = await openChromium();
});
afterAll(async () => {
  if (!isSkipped) await browser.close();
  for (const remove of removals) await remove();
});

/** Puts the packages that one needs beside it, as npm does, and those that these need. */
async function installNeeded(folder: string): Promise<void> {
  const { dependencies = {} } = JSON.parse(await readFile(join(home, folder, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const place = join('node_modules', name);
    const isNew = await mkdir(dirname(join(home, place)), { recursive: true })
      .then(() => symlink(join(root, place), join(home, place)))
      .then(
        () => true,
        () => false,
      );
    if (isNew) await installNeeded(place);
  }
}

const dateline = (...args: string[]) =>
  run(join(home, 'paper'), process.execPath, '../node_modules/dateline/lib/build/command/dateline.js', ...args);

/** Serves the site in the owner's folder, as they do, and returns its address. */
function preview(): Promise<string> {
  const command = '../node_modules/dateline/lib/build/command/dateline.js';
  const child = spawn(process.execPath, [command, 'preview', '--port', '0'], { cwd: join(home, 'paper'), env });
  onTestFinished(() => void child.kill());
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [, address] = /The site is at (\S+)/u.exec(text) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on('close', reject);
  });
}

test('holds the built app and the code of the command, no source, no bundler, and little else to install', async () => {
  const files = await readdir(join(home, 'node_modules/dateline'), { recursive: true });
  expect(files.filter((file) => /\.(?:ts|tsx)$|^src|^test/u.test(file))).toEqual([]);
  const needed = await readdir(join(home, 'node_modules'));
  expect(needed.filter((name) => /^(?:vite|typescript|react|rolldown|node-linux)/u.test(name))).toEqual([]);
  const { stdout } = await run(home, 'du', '-skL', 'node_modules');
  expect(Number.parseInt(stdout, 10)).toBeLessThan(40_000);
});

test.skipIf(isSkipped)(
  `new, build and check make a site under the owner’s name, logo, accent and typeface${isSkipped ? ` (${explainSkip(['chromium-headless-shell'])})` : ''}`,
  async () => {
    await mkdir(join(home, 'paper'));
    await dateline('new');
    await writeFile(
      join(home, 'paper/dateline.yaml'),
      'name: The Harbour Gazette\naccent: "#0a7c46"\nlogo: { light: light.svg, dark: dark.svg }\nurl: https://harbour.example/paper\nface: { text: own.woff2 }\n',
    );
    const face = 'node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';
    await copyFile(join(root, face), join(home, 'paper/own.woff2'));
    for (const scheme of ['light', 'dark'])
      await writeFile(
        join(home, `paper/${scheme}.svg`),
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><title>${scheme}</title></svg>`,
      );
    await dateline('build');
    expect((await dateline('check')).stdout).toBe('Nothing is wrong in dist.\n');
    const address = await preview();
    for (const [colorScheme, accent] of [
      ['light', 'rgb(0, 100, 48)'],
      ['dark', 'rgb(84, 180, 122)'],
    ] as const) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('main h2 a').first().click();
      await page.locator('h1', { hasText: 'Putin' }).waitFor();
      expect(await page.title()).toMatch(/ · The Harbour Gazette$/u);
      const [image, colour] = await page.evaluate(() => [
        getComputedStyle(document.querySelector('.nameplate') as Element).backgroundImage,
        getComputedStyle(document.querySelector('.masthead [aria-current]') as Element).borderBlockEndColor,
      ]);
      const logo = /url\("([^"]+)"\)/u.exec(image ?? '')?.[1] ?? '';
      expect(await (await fetch(logo)).text()).toContain(`<title>${colorScheme}</title>`);
      expect(colour).toBe(accent);
      expect(await page.evaluate(() => document.fonts.check('1em "Own Text"'))).toBe(true);
      // In both schemes and at three widths.
      if (colorScheme === 'light') expect(await findAxeViolations(page, 'en')).toEqual([]);
      await context.close();
    }
  },
);
