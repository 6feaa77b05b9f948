import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { photo } from '../../support/archive/photo.ts';
import type { DrivenPage } from '../../support/browser/drive-page.ts';
import { findEngines } from '../../support/browser/find-engines.ts';
import { complaintsOf, noteComplaints } from '../../support/browser/note-complaints.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { wordpressExport, wordpressItem } from '../../support/import/wordpress-export.ts';
import { runCommand } from '../../support/site/run-command.ts';
import { casesFolder } from '../../support/archive/shared-folders.ts';

/** WordPress's own test export is not part of the project: it is in DATELINE_CASES, or in ../shared/cases beside the checkout. */
const testExport = join(casesFolder, 'import/wxr/theme-unit-test.xml.gz');
const isHere = existsSync(testExport);

const picture = (name: string) => `<img src="https://post.example/wp-content/uploads/2019/05/${name}" alt="A ferry" />`;
const ownPosts = [
  [
    'The ferry runs again',
    `<p>OSLO — The <strong>ferry</strong> of Norway <a href="https://harbour.example/">runs</a> again.</p>
    <h2>The first day</h2><ul><li>At dawn<ul><li>with a band</li></ul></li><li>At dusk</li></ul>
    <figure>${picture('ferry.jpg')}<figcaption>The Kari Holm</figcaption></figure>
    <h4>The band</h4><blockquote><p>We waited eleven winters.</p></blockquote><p>It came back.</p>
    <figure>${picture('ferry.jpg')}<figcaption>Seen again</figcaption></figure>`,
  ],
  [
    'What a crossing costs',
    `<table><thead><tr><th>Who</th><th>Price</th><th></th></tr></thead><tbody><tr><td>A dog</td><td>2</td><td>On a lead</td></tr></tbody></table>
    <p>Children of Kenya go free.</p><table><tbody><tr><td>A cat</td><td>1</td></tr></tbody></table><script>alert(1)</script><iframe src="https://video.example/1"></iframe>
    <pre>12 &lt; 13</pre><ol start="8"><li>Eight</li><li>Nine</li></ol>${picture('quay.png')}`,
  ],
] as const;
const ownExport = wordpressExport(
  ...ownPosts.map(([title, text], at) =>
    wordpressItem(text, '<category domain="post_tag" nicename="ferry">Ferry</category>', String(at))
      .replace(/<title>.*<\/title>/u, `<title>${title}</title>`)
      .replaceAll('ferry-runs', `post-${at}`),
  ),
);

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Imports an export as an owner does, with a picture for each that its texts show. */
async function importAll(wxr: string) {
  const folder = await mkdtemp(join(tmpdir(), 'imported-'));
  folders.push(folder);
  await writeFile(join(folder, 'export.xml'), wxr);
  const names = wxr.matchAll(
    /https?:\/\/[^/"\s]+\/(?:wp-content\/uploads\/)?(\d{4}\/\d\d\/[^"<>\s?]+\.(?:jpg|png|gif))/gu,
  );
  for (const [at, name] of [...new Set(Array.from(names, ([, path = '']) => path))].entries()) {
    const file = join(folder, 'uploads', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await photo({ width: 480 + at, height: at % 3 === 0 ? 640 : 320 }));
  }
  const { code, err } = await runCommand(folder, 'import', 'export.xml', '--uploads', 'uploads', '--to', 'articles');
  expect(code, err).toBe(0);
  const all = await readdir(join(folder, 'articles'), { recursive: true });
  const texts = all.filter((name) => /\.(?:txt|yaml)$/u.test(name));
  const pictures = all.filter((name) => /\.(?:jpg|png|gif)$/u.test(name));
  const path = (name: string) => join(folder, 'articles', name);
  const root = join(import.meta.dirname, '../../..');
  return {
    seeds: Object.fromEntries(
      await Promise.all(texts.map(async (name) => [name, await readFile(path(name), 'utf8')] as const)),
    ),
    copies: Object.fromEntries(pictures.map((name) => [name, relative(root, path(name))])),
  };
}

const pictures = () => [...document.images].map(({ complete, naturalWidth }) => complete && naturalWidth > 0);
const isShown = () => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
/** Brings each picture into view, since they are loaded late. */
const scrollThrough = () =>
  [...document.images].forEach((image) => {
    image.loading = 'eager';
  });

const sources = [
  { name: 'an export of two posts', read: () => ownExport, isHere: true },
  {
    name: `WordPress’s test export${isHere ? '' : ` (skipped: no ${testExport})`}`,
    read: () => gunzipSync(readFileSync(testExport)).toString('utf8'),
    isHere,
  },
];

for (const source of sources) {
  describe.skipIf(!source.isHere)(source.name, source.isHere ? {} : { tags: 'optional' }, async () => {
    if (!source.isHere) return;
    const site = openSite({ ...(await importAll(source.read())), siteUrl: 'https://post.example', shareImages: 0 });
    const articles = async () => (await readdir(join(site.site.folder, 'articles'))).map((name) => `/articles/${name}`);

    test('every article opens with its pictures, asks for nothing elsewhere, and loses nothing of its line', async () => {
      for (const address of await articles()) {
        const { page, complaints, foreign } = await site.visit(address);
        await page.evaluate(scrollThrough);
        await page.waitForFunction(isShown);
        expect([address, complaints, foreign]).toEqual([address, [], []]);
        await page.context().close();
      }
    });

    test('axe finds nothing in what the texts hold: pictures, tables, lists, quotations, code', async () => {
      const rich = (await articles()).filter((name) =>
        /articles\/(?:the-ferry|what-a-crossing|block-(?:gallery|image)|markup-html|edge-case-nested|wp-6-1-text)/u.test(
          name,
        ),
      );
      expect(rich.length).toBeGreaterThan(1);
      for (const address of ['/', ...rich]) {
        const { page } = await site.visit(address);
        expect([address, await findAxeViolations(page, 'en')]).toEqual([address, []]);
        await page.context().close();
      }
    });

    for (const { name, isInstalled, open } of findEngines())
      describe.skipIf(!isInstalled)(name, () => {
        let page: DrivenPage;
        beforeAll(async () => {
          site.server.begin(noteComplaints);
          page = await open();
        });
        afterAll(() => page.close());

        test('goes from the front page to an article and on to all that its author wrote', async () => {
          await page.open(`${site.server.origin}/`);
          await page.until(() =>
            Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react')),
          );
          await page.click(() => document.querySelector('main article :is(h2, h3) a'));
          await page.until(() => location.pathname.startsWith('/articles/') && document.querySelector('h1') !== null);
          await page.run(scrollThrough);
          await page.until(isShown);
          await page.click(() => document.querySelector('.byline a'));
          await page.until(() => /[?&]by=/u.test(location.search) && document.querySelector('main article') !== null);
          expect(await complaintsOf(page)).toEqual([]);
        });

        test('shows every picture of a text in its place', async () => {
          const address = (await articles()).find((one) => /the-ferry-runs|block-image/u.test(one)) ?? '';
          await page.open(`${site.server.origin}${address}/`);
          await page.run(scrollThrough);
          await page.until(isShown);
          expect((await page.run(pictures)).length).toBeGreaterThan(1);
          expect(await complaintsOf(page)).toEqual([]);
        });
      });
  });
}
