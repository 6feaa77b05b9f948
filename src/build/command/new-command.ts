import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { folderFile } from '../seeds/folder-settings.ts';
import { addressFile } from '../seeds/list-seeds.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { engineFiles, engines } from './engine-files.ts';
import { hostFiles, hosts } from './host-files.ts';
import type { CommandContext, CommandHost, ExitCode, NewOptions } from './command-options.ts';
import { UsageError } from './usage-error.ts';

/** `dateline new`: writes a site to begin with. What is there already stays, and is named. */
export async function runNew(
  folder: string,
  { host, engine }: NewOptions,
  { demo, nginx, docs }: CommandHost,
  { out }: CommandContext,
): Promise<ExitCode> {
  checkChoice('host', host, hosts);
  checkChoice('engine', engine, engines);
  const name = basename(resolve(folder));
  const files = new Map([
    [folderFile, settingsText(name, relative(resolve(folder), docs).replaceAll('\\', '/'))],
    ['README.md', readme(name)],
    ['.gitignore', ignored],
    ...(host === undefined ? [] : hostFiles(host, nginx)),
    // After the host's: GitHub's workflow in parts publishes too.
    ...(engine === undefined ? [] : engineFiles(engine)),
  ]);
  const isEmpty =
    !existsSync(folder) || readdirSync(folder).every((entry) => !/(?<!^README)\.(?:txt|md)$/u.test(entry));
  const written: string[] = [];
  const kept: string[] = [];
  const put = (path: string, write: (target: string) => void) => {
    const target = join(folder, path);
    if (existsSync(target)) return kept.push(path);
    mkdirSync(dirname(target), { recursive: true });
    write(target);
    return written.push(path);
  };
  for (const [path, text] of files) put(path, (target) => writeFileSync(target, text));
  // One who has articles wants no other beside them.
  if (isEmpty)
    for (const file of readdirSync(demo).filter((entry) => /\.(?:txt|yaml)$/u.test(entry) && entry !== folderFile))
      put(file, (target) => cpSync(join(demo, file), target));
  if (isEmpty && existsSync(join(demo, addressFile)))
    put(addressFile, (target) => cpSync(join(demo, addressFile), target));
  const where = folder === '.' ? '' : `cd ${folder}\n`;
  out(
    [
      ...written.map((path) => `wrote ${join(folder, path)}`),
      ...kept.map((path) => `kept ${join(folder, path)}, which was there`),
      '',
      'Next:',
      `${where}npx dateline dev     shows the site while you write`,
      'npx dateline build   builds it into dist/',
      '',
    ].join('\n'),
  );
  return 0;
}

function checkChoice(option: string, chosen: string | undefined, known: readonly string[]): void {
  if (chosen === undefined || known.includes(chosen)) return;
  const near = nearestWord(chosen, known);
  const hint = near === null ? '' : ` (did you mean ${near}?)`;
  throw new UsageError(`--${option}: expected one of ${known.join(', ')}, found "${chosen}"${hint}`);
}

const settingsText = (name: string, docs: string) => `# yaml-language-server: $schema=${docs}/dateline.schema.json
# What this site is called and where it stands. Every key: ${docs}/settings.md
name: ${JSON.stringify(name)}
# tagline: A line below the name
# description: What the site is about, in a sentence
# publisher: The Example Trust
# contact: news@example.org
# url: https://news.example.org
# languages: [en]
# home: Springfield, Illinois
`;

const readme = (name: string) => `# ${name}

The articles of this site are the text files (\`.txt\`, \`.md\`) in this folder and in those below it; \`dateline.yaml\` has its settings.

    npx dateline dev      shows the site while you write
    npx dateline seeds    says how the articles are read, and what is wrong with them
    npx dateline build    builds the site into dist/
    npx dateline check    looks through dist/ for broken links
    npx dateline preview  serves dist/ on this machine

Keep \`addresses.tsv\`, which a build writes: an article keeps its address by it when its file is renamed.
`;

const ignored = `dist/
.dateline/
node_modules/
`;
