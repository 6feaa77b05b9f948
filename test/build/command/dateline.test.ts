import { spawn } from 'node:child_process';
import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { colourFindings } from '#build/command/run-here.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readSite } from '../../support/site/run-build.ts';
import { runCommand } from '../../support/site/run-command.ts';

const command = join(import.meta.dirname, '../../../src/build/command/dateline.ts');
const story =
  'The Old Bridge Opens\n\nJAKARTA, NNC - The council of Jakarta, in Indonesia, has opened the old bridge.\n';

/** Starts a command that serves, and returns its address. It is stopped at the end of the test. */
async function serve(folder: string, ...args: readonly string[]): Promise<{ readonly address: string }> {
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const child = spawn(process.execPath, [command, ...args, '--port', '0'], { cwd: folder, env });
  onTestFinished(() => void child.kill());
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [, address] = /The site is at (\S+)/u.exec(output) ?? [];
        if (address !== undefined) resolve({ address });
      });
    child.on('close', () => reject(new Error(output)));
  });
}

test('new starts a site that builds in its own folder, again and again, and passes the check', async () => {
  const place = await archiveFolder({});
  const folder = join(place, 'paper');
  const begun = await runCommand(place, 'new', 'paper', '--host', 'netlify');
  expect(begun).toMatchObject({ code: 0, err: '' });
  expect((await readdir(folder)).toSorted()).toEqual(
    expect.arrayContaining(['.gitignore', 'README.md', 'dateline.yaml', 'netlify.toml']),
  );
  for (const unchanged of [0, 1]) {
    const built = await runCommand(folder, 'build', '--json');
    expect(JSON.parse(built.out)).toMatchObject({ articles: 1, unchanged, problems: [] });
  }
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toContain('<title>paper');
  expect(await runCommand(folder, 'check')).toEqual({ code: 0, out: 'Nothing is wrong in dist.\n', err: '' });
});

test('new leaves what is there as it is, and puts no other article beside those of the owner', async () => {
  const folder = await archiveFolder({ 'a.txt': story, 'dateline.yaml': 'name: Mine\n' });
  const { code, out } = await runCommand(folder, 'new');
  expect(code).toBe(0);
  expect(out).toContain('kept dateline.yaml, which was there');
  expect((await readdir(folder)).toSorted()).toEqual(['.gitignore', 'README.md', 'a.txt', 'dateline.yaml']);
  expect(await readFile(join(folder, 'dateline.yaml'), 'utf8')).toBe('name: Mine\n');
});

test('a command that was called wrongly says how, and exits with 2', async () => {
  const folder = await archiveFolder({});
  const cases = [
    [['bild'], "error: unknown command 'bild'\n(Did you mean build?)"],
    [['build', '--otu', 'x'], "error: unknown option '--otu'\n(Did you mean --out?)"],
    [['preview', '--port', 'x'], "argument 'x' is invalid. Expected a number from 0 to 65535."],
    [['preview'], 'There is no built site in "dist". "dateline build" makes one.'],
    [['check', 'nowhere'], 'There is no folder "nowhere".'],
    [['new', '--host', 'netlfy'], 'found "netlfy" (did you mean netlify?)'],
  ] as const;
  for (const [args, said] of cases) {
    const { code, out, err } = await runCommand(folder, ...args);
    expect(err).toContain(said);
    expect([code, out]).toEqual([2, '']);
  }
  expect(await readdir(folder)).toEqual([]);
});

test('findings are coloured word by word, and nothing else is', () => {
  const text = 'b/a.txt:3:1: error: expected a: warning: b\nc.txt:1:2: warning: expected x\nDone.\n';
  const shown = colourFindings(text);
  expect(shown).toContain('\u{1b}[31merror:\u{1b}[39m expected a: warning: b\n');
  expect(shown).toContain('\u{1b}[33mwarning:\u{1b}[39m expected x\nDone.\n');
  expect(stripVTControlCharacters(shown)).toBe(text);
});

test('a build that fails says why and exits with 1, as JSON where that is asked for', async () => {
  const folder = await archiveFolder({ 'a.txt': story, 'dateline.yaml': 'nmae: Mine\n' });
  const said = 'dateline.yaml:1:1: error: expected';
  expect(await runCommand(folder, 'build')).toMatchObject({ code: 1, err: expect.stringContaining(said) });
  const { code, out } = await runCommand(folder, 'build', '--json');
  expect(code).toBe(1);
  expect((JSON.parse(out) as { error: string }).error).toContain(said);
});

test('a site and a cache from an archive are reused where that is said, but for what was written since', async () => {
  const folder = await archiveFolder({ 'a.txt': story, 'b.txt': story.replace('Old', 'New') });
  const build = async (...options: string[]) => {
    const { out } = await runCommand(folder, 'build', '--json', ...options);
    return (JSON.parse(out) as { unchanged: number }).unchanged;
  };
  await build();
  const restore = async () => {
    const copy = await archiveFolder({});
    for (const name of ['dist', '.dateline']) {
      await cp(join(folder, name), join(copy, name), { recursive: true, preserveTimestamps: true });
      await rm(join(folder, name), { recursive: true });
      await cp(join(copy, name), join(folder, name), { recursive: true, preserveTimestamps: true });
    }
  };
  await restore();
  expect(await build('--restored')).toBe(2);
  await restore();
  const [page = ''] = await readdir(join(folder, 'dist/articles'));
  await appendFile(join(folder, 'dist/articles', page, 'index.html'), 'damaged');
  expect(await build('--restored')).toBe(1);
  expect(await readFile(join(folder, 'dist/articles', page, 'index.html'), 'utf8')).not.toContain('damaged');
  await restore();
  expect(await build()).toBe(0);
});

test('an option says otherwise than the environment, and that otherwise than dateline.yaml', async () => {
  const folder = await archiveFolder({ 'a.txt': story, 'dateline.yaml': 'url: https://file.example\n' });
  const canonical = async () =>
    /rel="canonical" href="([^"]*)"/u.exec(await readFile(join(folder, 'dist/index.html'), 'utf8'))?.[1];
  await runCommand(folder, 'build');
  expect(await canonical()).toBe('https://file.example/');
  await runCommand({ folder, SITE_URL: 'https://variable.example' }, 'build');
  expect(await canonical()).toBe('https://variable.example/');
  await runCommand({ folder, SITE_URL: 'https://variable.example' }, 'build', '--url', 'https://option.example');
  expect(await canonical()).toBe('https://option.example/');
});

test('preview serves a site below the path that it was built for', async () => {
  const folder = await archiveFolder({ 'a.txt': story });
  await runCommand(folder, 'build', '--base', '/news/');
  const { address } = await serve(folder, 'preview');
  expect(new URL(address).pathname).toBe('/news/');
  const statusOf = async (path: string) => (await fetch(new URL(path, address))).status;
  expect(await Promise.all(['about', 'regions/indonesia', 'nowhere', '/about'].map(statusOf))).toEqual([
    200, 200, 404, 404,
  ]);
});

test('dev builds after each edit and tells open pages, also of what is wrong', async () => {
  const folder = await archiveFolder({ 'a.txt': story });
  const { address } = await serve(folder, 'dev');
  const data = async (): Promise<string> => {
    const manifest = (await (await fetch(new URL('data/manifest.json', address))).json()) as { count: number };
    return String(manifest.count);
  };
  expect(await data()).toBe('1');
  // The policy of pages lets in no script but a file.
  expect(await (await fetch(address)).text()).toMatch(/<script src="\/__dateline\.js"><\/script>\s*$/u);
  const listener = await fetch(new URL('__dateline.js', address));
  expect(listener.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await listener.text()).toContain('new EventSource("/__dateline")');
  const events = (await fetch(new URL('__dateline', address))).body?.getReader();
  const next = async () => new TextDecoder().decode((await events?.read())?.value);
  const until = async (words: string) => {
    for (let told = ''; !told.includes(words);) told = await next();
  };
  await until('"message":""');
  await writeFile(join(folder, 'b.txt'), story.replace('Old', 'New'));
  await until('"version":2');
  await vi.waitFor(async () => expect(await data()).toBe('2'), { timeout: 60_000, interval: 200 });
  await writeFile(join(folder, 'dateline.yaml'), 'nmae: Mine\n');
  await until('dateline.yaml:1:1: error: expected');
  // Nothing is written beside the articles.
  expect((await readdir(folder)).toSorted()).toEqual(['.dateline', 'a.txt', 'b.txt', 'dateline.yaml']);
});

test('npm run build makes the same site as the command', async () => {
  const place = await archiveFolder({ 'seeds/a.txt': story });
  await runCommand(place, 'build', '--out', 'one');
  const root = join(import.meta.dirname, '../../..');
  const { VITEST: _vitest, NODE_ENV: _mode, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'native', '--outDir', join(place, 'two')],
    { cwd: root, env: { ...environment, SEEDS: join(place, 'seeds'), CACHE: 'none', LANGUAGES: '' } },
  );
  await new Promise((resolve) => child.on('close', resolve));
  const [one, two] = [await readSite(join(place, 'one')), await readSite(join(place, 'two'))];
  expect([...two.keys()]).toEqual([...one.keys()]);
  for (const [path, text] of one) expect(two.get(path) === text, path).toBe(true);
});
