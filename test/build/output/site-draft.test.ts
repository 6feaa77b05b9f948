import fs, { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openOutputFolder } from '#build/output/output-folder.ts';
import { readOwnFiles } from '#build/output/own-files.ts';
import { SiteDraft, type Committed } from '#build/output/site-draft.ts';
import { finishLastCommit } from '#build/output/unfinished-commit.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readSite } from '../../support/site/run-build.ts';

type Site = Readonly<Record<string, string>>;

/** Writes a site as a build does, reusing nothing. */
function build(folder: string, site: Site): Committed {
  const draft = new SiteDraft(openOutputFolder(folder, '/nowhere'), null);
  for (const [path, text] of Object.entries(site)) draft.write(path, text);
  return draft.commit();
}

/** The files of a folder without the list of own files and the sums of all. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const files = [...(await readSite(folder))].filter(([path]) => !/\/(?:\.dateline-files|SHA256SUMS)$/u.test(path));
  return Object.fromEntries(files.map(([path, text]) => [path.slice(1), text]));
}

const first = { 'index.html': 'one', 'articles/a/index.html': 'a', 'articles/b/index.html': 'b', 'assets/x.js': 'x' };
const second = { 'index.html': 'two', 'articles/a/index.html': 'a', 'tags/index.html': 't' };

test('removes what an earlier build wrote, and keeps what it did not, wherever it lies', async () => {
  const place = await archiveFolder({});
  const dist = join(place, 'dist');
  build(dist, first);
  const mine = {
    CNAME: 'news.example',
    '.nojekyll': '',
    '.git/HEAD': 'ref',
    'articles/b/photo.jpg': 'jpg',
    'assets/.htaccess': 'deny',
    'drafts/index.html': 'mine',
  };
  for (const [path, text] of Object.entries(mine)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
  await mkdir(join(dist, 'uploads'));
  // The list tells: nothing is to be said.
  expect(build(dist, second)).toMatchObject({ kept: [], replaced: [] });
  expect(await filesOf(dist)).toEqual({ ...second, ...mine });
  expect(await readdir(join(dist, 'uploads'))).toEqual([]);
  build(dist, first);
  expect(await filesOf(dist)).toEqual({ ...first, ...mine });
  expect(await readdir(place)).toEqual(['dist']);
});

test('replaces a folder of its own files as a whole', async () => {
  const place = await archiveFolder({});
  const dist = join(place, 'dist');
  build(dist, first);
  build(dist, second);
  expect(await filesOf(dist)).toEqual(second);
  expect(await readFile(join(dist, '.dateline-files'), 'utf8')).toBe(
    'SHA256SUMS\narticles/a/index.html\nindex.html\ntags/index.html\n',
  );
  expect(await readdir(place)).toEqual(['dist']);
});

test('removes nothing from a folder that nobody lists, and names what it found there', async () => {
  const place = await archiveFolder({
    'dist/index.html': 'by hand',
    'dist/photo.jpg': 'jpg',
    'dist/tags/x/index.html': '',
  });
  const dist = join(place, 'dist');
  expect(build(dist, first)).toMatchObject({ kept: ['photo.jpg', 'tags/x/index.html'], replaced: ['index.html'] });
  expect(await filesOf(dist)).toEqual({ ...first, 'photo.jpg': 'jpg', 'tags/x/index.html': '' });
  // Now it is known which are whose.
  expect(build(dist, second)).toMatchObject({ kept: [], replaced: [] });
  expect(await filesOf(dist)).toEqual({ ...second, 'photo.jpg': 'jpg', 'tags/x/index.html': '' });
});

test('stops before anything is changed where a file that no build wrote is in the way', async () => {
  const place = await archiveFolder({ 'dist/articles': 'a file', 'dist/index.html': 'old' });
  const dist = join(place, 'dist');
  expect(() => build(dist, first)).toThrow(
    `"${join(dist, 'articles')}" is in the way of the site's files, and no build wrote it: move it elsewhere. Nothing was changed.`,
  );
  expect(await filesOf(dist)).toEqual({ articles: 'a file', 'index.html': 'old' });
  const other = join(await archiveFolder({ 'dist/index.html/mine.txt': 'mine' }), 'dist');
  expect(() => build(other, first)).toThrow(`"${join(other, 'index.html')}" is in the way`);
  expect(await filesOf(other)).toEqual({ 'index.html/mine.txt': 'mine' });
});

test('follows links: the folder itself, one in the path above it, one whose target does not exist', async () => {
  const place = await archiveFolder({});
  const [real, link] = [join(place, 'real'), join(place, 'link')];
  await mkdir(real);
  await symlink(real, link);
  await symlink('new/deep', join(place, 'dangling'));
  build(link, first);
  build(join(link, 'news'), second);
  build(join(place, 'dangling'), second);
  expect(await readlink(link)).toBe(real);
  expect(await filesOf(join(real, 'news'))).toEqual(second);
  expect(await filesOf(join(place, 'new/deep'))).toEqual(second);
  build(link, second);
  expect(await filesOf(real)).toEqual({
    ...second,
    ...Object.fromEntries(Object.entries(second).map(([path, text]) => [`news/${path}`, text])),
  });
  await symlink('round', join(place, 'round'));
  expect(() => openOutputFolder(join(place, 'round'), '/nowhere')).toThrow(
    /^The site cannot be written: a link that leads back to itself \(the output folder ".*round"\)/u,
  );
});

test('writes within a folder that lies in that of the articles, also where a link leads there', async () => {
  const place = await archiveFolder({ 'articles/a.txt': 'A' });
  const link = join(place, 'link');
  await symlink('articles', link);
  for (const archive of [join(place, 'articles'), link])
    expect(openOutputFolder(join(archive, 'dist'), archive)).toMatchObject({
      folder: join(place, 'articles/dist'),
      next: join(place, 'articles/dist/.dateline-next'),
      old: null,
    });
});

test('writes within the folder where it cannot be moved', async () => {
  const place = await archiveFolder({ 'dist/CNAME': 'news.example' });
  const folder = join(place, 'dist');
  const output = { folder, next: join(folder, '.dateline-next'), work: join(folder, '.dateline-work'), old: null };
  for (const site of [first, second]) {
    const draft = new SiteDraft(output, null);
    for (const [path, text] of Object.entries(site)) draft.write(path, text);
    draft.commit();
    expect(await filesOf(folder)).toEqual({ ...site, CNAME: 'news.example' });
  }
  expect(await readdir(place)).toEqual(['dist']);
});

test('finds that a folder on another file system cannot be moved', async ({ skip }) => {
  const shared = '/dev/shm';
  // Linux keeps it in memory, apart from the folders around it.
  if (!existsSync(shared)) skip();
  expect(openOutputFolder(shared, '/nowhere')).toEqual({
    folder: shared,
    next: join(shared, '.dateline-next'),
    work: join(shared, '.dateline-work'),
    old: null,
  });
});

/** Kills a commit before its nth change of a file's name or its nth removal, as SIGKILL does. */
function killAfter(acts: number, commit: () => unknown): boolean {
  let left = acts;
  const killed = new Error('killed');
  const count = () => {
    if (left-- <= 0) throw killed;
  };
  const { renameSync, rmSync, rmdirSync } = fs;
  const replace = (own: Pick<typeof fs, 'renameSync' | 'rmSync' | 'rmdirSync'>) => {
    Object.assign(fs, own);
    syncBuiltinESMExports();
  };
  replace({
    renameSync: (...args) => (count(), renameSync(...args)),
    rmSync: (...args) => (count(), rmSync(...args)),
    rmdirSync: (...args) => (count(), rmdirSync(...args)),
  });
  try {
    commit();
    return false;
  } catch (error) {
    if (error !== killed) throw error;
    return true;
  } finally {
    replace({ renameSync, rmSync, rmdirSync });
  }
}

test('a commit that is killed at any moment is finished by who comes next, or was never begun', async () => {
  for (const isReused of [false, true]) {
    let wasKilled = true;
    for (let acts = 0; wasKilled; acts += 1) {
      const dist = join(await archiveFolder({ 'dist/CNAME': 'mine' }), 'dist');
      const { states } = build(dist, first);
      const last = new Map([...states].map(([path, { signature }]) => [path, signature]));
      const draft = new SiteDraft(openOutputFolder(dist, '/nowhere'), isReused ? last : null);
      if (isReused) draft.reuse('articles/a/index.html');
      for (const [path, text] of Object.entries(second))
        if (!isReused || path !== 'articles/a/index.html') draft.write(path, text);
      wasKilled = killAfter(acts, () => draft.commit());
      await finishLastCommit(dist);
      const { CNAME, ...site } = await filesOf(dist);
      expect(CNAME).toBe('mine');
      expect([first, second]).toContainEqual(site);
      if (!wasKilled) expect(site).toEqual(second);
      expect([...(readOwnFiles(dist) ?? [])]).toEqual(expect.arrayContaining(Object.keys(site)));
      build(dist, first);
      expect(await filesOf(dist)).toEqual({ ...first, CNAME: 'mine' });
    }
  }
});
