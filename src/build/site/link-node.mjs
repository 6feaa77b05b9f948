/*
 * Puts the Node that was installed with the project where npm's scripts find it first. npm 11 does so itself; npm 10 links
 * it and, passing over the Node of another system, takes the link of the same name away again. Run after each install by
 * whatever Node is there, so it is JavaScript; can go when npm 10 has (Node 20 and 22 bring it).
 */
import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { arch, platform, version } from 'node:process';

const command = platform === 'win32' ? 'node.exe' : 'node';
const installed = `node_modules/node-${platform === 'win32' ? 'win' : platform}-${arch}/bin/${command}`;
if (existsSync(installed) && !existsSync(`node_modules/.bin/${command}`)) {
  mkdirSync('node_modules/.bin', { recursive: true });
  linkSync(installed, `node_modules/.bin/${command}`);
}

// Where none was installed, as on a Mac, npm's warnings of an old Node would be the only word of it, and .npmrc silences them.
const wanted = existsSync('.node-version') ? readFileSync('.node-version', 'utf8').trim() : version.slice(1);
if (!existsSync(installed) && Number.parseInt(version.slice(1)) < Number.parseInt(wanted))
  process.stdout.write(
    `Dateline runs on Node ${wanted}, and this is ${version}. Install that one: it does not come with npm ci here.\n`,
  );
