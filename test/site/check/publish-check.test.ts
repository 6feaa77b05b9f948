import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSite } from '#build/check/check-site.ts';
import { formatFault } from '#build/check/site-fault.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { buildSite } from '../../support/site/build-site.ts';
import { runCommand } from '../../support/site/run-command.ts';
import { listFiles } from '../../support/site/site-pages.ts';
import { siteVariations, siteWithoutPages } from '../../support/site/site-variations.ts';

const check = (folder: string) => [...checkSite(folder)].map(formatFault);

const article = 'articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a/index.html';
const syria = 'regions/syria/index.html';

/** A copy of the seed archive's site at /news/, to be broken. */
async function openCopy() {
  const { folder } = await buildSite(siteVariations['the seed archive at /news/']);
  const copy = await archiveFolder({});
  await cp(folder, copy, { recursive: true });
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await writeFile(join(copy, file), text);
  };
  const edit = async (file: string, change: (text: string) => string) => {
    const text = await readFile(join(copy, file), 'utf8');
    expect(change(text), file).not.toBe(text);
    await write(file, change(text));
  };
  const find = (pattern: RegExp) => listFiles(copy).find((file) => pattern.test(file)) ?? '';
  return { copy, write, edit, find, remove: (file: string) => rm(join(copy, file)) };
}
type Copy = Awaited<ReturnType<typeof openCopy>>;

const before = (mark: string, text: string) => (page: string) => page.replace(mark, text + mark);

/** What is planted, and what is said of it. */
const faults: readonly (readonly [
  name: string,
  plant: (copy: Copy) => Promise<void>,
  said: readonly (string | RegExp)[],
])[] = [
  [
    'a link to nowhere',
    ({ edit }) => edit(syria, before('</main>', '<a href="/news/regions/atlantis">x</a>')),
    [`${syria}: expected href of a that leads somewhere, found /news/regions/atlantis (no such file)`],
  ],
  [
    'a link out of the site’s base',
    ({ edit }) => edit(syria, before('</main>', '<a href="/regions/syria">x</a>')),
    [`${syria}: expected href of a that leads somewhere, found /regions/syria (an address outside /news/)`],
  ],
  [
    'a link that depends on a slash',
    ({ edit }) => edit(syria, before('</main>', '<a href="iran">x</a>')),
    [`${syria}: expected href of a that leads somewhere, found iran (a relative address)`],
  ],
  [
    'a link that is a script',
    ({ edit }) => edit(syria, before('</main>', '<a href="javascript:alert(1)">x</a>')),
    [`${syria}: expected href of a that leads somewhere, found javascript:alert(1) (a script)`],
  ],
  [
    'a fragment that is nowhere on its page',
    ({ edit }) => edit(syria, before('</main>', '<a href="#nowhere">x</a>')),
    [`${syria}: expected "nowhere" on the page itself, found no such id`],
  ],
  [
    'a fragment that is nowhere on another page',
    ({ edit }) => edit(syria, before('</main>', '<a href="/news/regions/iran#nowhere">x</a>')),
    [`${syria}: expected "nowhere" in regions/iran/index.html, found no such id`],
  ],
  [
    'a page without a title',
    ({ edit }) => edit(syria, (page) => page.replace(/<title>.*?<\/title>/u, '')),
    [`${syria}: expected one title, found none`],
  ],
  [
    'an empty title',
    ({ edit }) => edit(syria, (page) => page.replace(/<title>.*?<\/title>/u, '<title> </title>')),
    [`${syria}: expected one title, found an empty one`],
  ],
  [
    'a page without a description',
    ({ edit }) => edit(syria, (page) => page.replace(/<meta name="description".*?>/u, '')),
    [`${syria}: expected one description, found none`],
  ],
  [
    'a page without a canonical address',
    ({ edit }) => edit(syria, (page) => page.replace(/<link rel="canonical".*?>/u, '')),
    [`${syria}: expected one canonical address, found none`],
  ],
  [
    'another page’s canonical address',
    ({ edit }) => edit(syria, (page) => page.replace(/(rel="canonical" href="[^"]*)syria/u, '$1iran')),
    [
      `${syria}: expected the canonical address https://news.example/news/regions/syria, found https://news.example/news/regions/iran`,
    ],
  ],
  ['a second h1', ({ edit }) => edit(syria, before('</main>', '<h1>x</h1>')), [`${syria}: expected one h1, found 2`]],
  [
    'no language',
    ({ edit }) => edit(syria, (page) => page.replace('<html lang="en"', '<html')),
    [`${syria}: expected a language (lang of html), found none`],
  ],
  [
    'an id that stands twice',
    ({ edit }) => edit(syria, before('</main>', '<p id="main"></p>')),
    [`${syria}: expected ids that stand once, found "main" again`],
  ],
  [
    'JSON-LD that is no JSON',
    ({ edit }) => edit(article, (page) => page.replace('"@type":"NewsArticle"', '"@type":')),
    [/^articles.*: expected JSON-LD, found /u],
  ],
  [
    'JSON-LD that leads nowhere',
    ({ edit }) => edit(article, (page) => page.replace('/regions/russia"}', '/regions/rusia"}')),
    [/^articles.*: expected a page at https:\/\/news\.example\/news\/regions\/rusia \(JSON-LD\), found no such file$/u],
  ],
  [
    'a picture of another host',
    ({ edit }) =>
      edit(syria, before('</main>', '<img alt="" src="/news/a.png" srcset="https://cdn.example/a.png 2x">')),
    [
      `${syria}: expected src of img that leads somewhere, found /news/a.png (no such file)`,
      `${syria}: expected no request to another host, found https://cdn.example/a.png (srcset of img)`,
    ],
  ],
  [
    'a style of another host',
    ({ edit }) => edit(syria, before('</style>', '@import "https://cdn.example/a.css";')),
    [`${syria}: expected no request to another host, found https://cdn.example/a.css (url in a style)`],
  ],
  [
    'a map that is gone',
    async ({ find, remove }) => remove(find(/^assets\/icon.*svg$/u)),
    [/^404\.html: expected href of link that leads somewhere, found \/news\/assets\/icon.*\(no such file\)$/u],
  ],
  [
    'a face that is gone',
    async ({ find, remove }) => remove(find(/^assets\/text-ext.*woff2$/u)),
    [/^404\.html: expected url in a style that leads somewhere, found .*text-ext/u],
  ],
  [
    'a part of the app that is gone',
    async ({ find, remove }) => remove(find(/^assets\/explain-empty-.*js$/u)),
    [/^assets\/.*js: expected the module assets\/explain-empty-.*js, found no such file$/u],
  ],
  [
    'a list of the app’s modules that is cut short',
    ({ edit }) => edit(syria, (page) => page.replace(/(id="modules">\[[^\]]*),[^\]]*\]/u, '$1')),
    [/^regions\/syria\/index\.html: expected module of the app that leads somewhere, found \[/u],
  ],
  [
    'one article at two addresses',
    async ({ write, copy }) =>
      write(
        article.replace('putin', 'utin'),
        (await readFile(join(copy, article), 'utf8')).replace(/(rel="canonical" href="[^"]*)putin/u, '$1utin'),
      ),
    [
      `articles/utin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a/index.html: expected the only page of article 7bfah3584a, found ${article}`,
    ],
  ],
  [
    'a feed that leads nowhere',
    ({ edit }) =>
      edit('feed.xml', (feed) =>
        feed.replace('/articles/putin', '/articles/utin').replace('/articles/putin', '/articles/utin'),
      ),
    [
      /^feed\.xml: expected an address of the site, found https:\/\/news\.example\/news\/articles\/utin.*\(no such file\)$/u,
    ],
  ],
  [
    'an entry that stands twice',
    ({ edit }) => edit('feed.json', (feed) => feed.replace(/"items":\[(.*)\]/u, '"items":[$1,$1]')),
    ['feed.json: expected entries that stand once, found https://news.example/news/articles/7bfah3584a again'],
  ],
  [
    'a feed that is no JSON',
    ({ edit }) => edit('regions/syria/feed.json', (feed) => feed.slice(0, -5)),
    [/^regions\/syria\/feed\.json: expected a JSON Feed, found /u],
  ],
  [
    'a sitemap that leads nowhere',
    ({ write }) => write('sitemap.xml', '<urlset><url><loc>https://news.example/news/gone</loc></url></urlset>'),
    ['sitemap.xml: expected an address of the site, found https://news.example/news/gone (no such file)'],
  ],
  [
    'an article without its page, though the sitemap has it',
    ({ remove }) => remove(article),
    [
      /^sitemap-2022-01\.xml: expected an address of the site, found https:\/\/news\.example\/news\/articles\/putin.*7bfah3584a$/u,
    ],
  ],
  [
    'a sitemap that is gone',
    ({ write }) => write('robots.txt', 'User-agent: *\nSitemap: https://news.example/news/map.xml\n'),
    ['robots.txt: expected an address of the site, found https://news.example/news/map.xml (no such file)'],
  ],
];

test('finds nothing wrong where older articles have no page and the app shows them', async () => {
  const site = await buildSite(siteWithoutPages);
  expect(check(site.folder)).toEqual([]);
});

describe('a planted fault is found', () => {
  test.each(faults)('%s', async (_name, plant, said) => {
    const copy = await openCopy();
    await plant(copy);
    const found = check(copy.copy);
    for (const [at, what] of said.entries()) {
      if (typeof what === 'string') expect(found[at]).toBe(what);
      else expect(found[at]).toMatch(what);
    }
    // What is drawn on every page is missed on every page; all else is said once.
    if (found[0]?.startsWith('404.html') !== true) expect(found).toHaveLength(said.length);
  });
});

describe('as a command', () => {
  const run = async (...args: readonly string[]) => {
    const { code, out } = await runCommand(process.cwd(), 'check', ...args);
    return { code, stdout: out };
  };

  test('says what it found, and ends with 1 where that is something', async () => {
    const { copy, edit } = await openCopy();
    expect(await run(copy)).toMatchObject({ code: 0, stdout: `Nothing is wrong in ${copy}.\n` });
    await edit(syria, before('</main>', '<h1>x</h1>'));
    const { code, stdout } = await run(copy);
    expect(code).toBe(1);
    expect(stdout).toBe(
      `${syria}: expected one h1, found 2\n${syria}: expected the file that was built (SHA256SUMS), found another file\n2 found in ${copy}.\n`,
    );
  });

  test('refuses what is no built site', async () => {
    expect(await run('no-such-folder')).toMatchObject({ code: 2 });
    const { code, stdout } = await run(await archiveFolder({}));
    expect(code).toBe(1);
    expect(stdout).toContain('index.html: expected a front page, found no such file');
  });
});
