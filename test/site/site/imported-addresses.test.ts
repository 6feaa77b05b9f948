import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, onTestFinished, test } from 'vitest';
import { explainSkip, findProgram } from '#tools/browser/find-programs.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { serveFolder } from '../../support/browser/serve-folder.ts';
import { importPath, sourceFolder } from '../../support/import/import-files.ts';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { openNginx } from '../../support/site/open-nginx.ts';
import { runBuild } from '../../support/site/run-build.ts';

/** Addresses that sites had, and the headline of each article. */
const permalinks = [
  ['/2019/05/03/ferry-runs/', 'Ferry runs'],
  ['/2018/quay.html', 'Quay opens'],
  ['/news/städte/fähre fährt/', 'Ferry of the towns'],
  ['/archives/117', 'A bell rings'],
  ['/اخبار/عبارة/', 'Arabic ferry'],
  ['/a"b/c', 'A quotation'],
] as const;

const wxr = `<?xml version="1.0" encoding="UTF-8" ?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
${permalinks.map(([path, title], at) => `<item><title>${title}</title><link>https://old.example${encodeURI(path)}</link><content:encoded><![CDATA[<p>The ferry of Fiji sails again, people said.</p>]]></content:encoded><wp:post_id>${at}</wp:post_id><wp:post_date>2019-05-0${at + 1} 09:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`).join('\n')}
</channel></rss>`;

async function importedSite(): Promise<BuiltSite> {
  const { to } = await importPath('wordpress', await sourceFolder({ 'export.xml': wxr }));
  const names = (await readdir(to, { recursive: true })).filter((name) => name.endsWith('.txt')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(to, name), 'utf8')));
  return buildSite({ seeds: Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])) });
}

/** Whether the page of an article in a site has a headline. */
const opens = ({ folder }: BuiltSite, address: string, title: string) =>
  expect(readFileSync(join(folder, address, 'index.html'), 'utf8')).toContain(`${title}</`);

// A quotation mark can be in no name of a file on every system, so that this one is counted as lost.
const answered = permalinks.filter(([path]) => !path.includes('"'));

test('a plain host opens every imported permalink, and leads on from it', async () => {
  const site = await importedSite();
  const server = await serveFolder(site.folder);
  onTestFinished(server.close);
  for (const [path, title] of answered) {
    const response = await fetch(server.origin + encodeURI(path));
    expect(response.status, path).toBe(200);
    const [, address = ''] = /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(await response.text()) ?? [];
    opens(site, address, title);
  }
});

const nginx = findProgram('nginx');
test.skipIf(nginx === null)(
  `nginx sends on from every imported permalink${nginx === null ? ` (${explainSkip(['nginx'])})` : ''}`,
  async () => {
    const site = await importedSite();
    const ask = await openNginx(nginx ?? '', site.folder);
    for (const [path, title] of answered)
      for (const spelled of [
        path,
        ...(path.endsWith('.html') ? [] : [path.endsWith('/') ? path.slice(0, -1) : `${path}/`]),
      ]) {
        const { status, headers } = await ask(encodeURI(spelled));
        expect(status, spelled).toBe(301);
        opens(site, new URL(headers.location ?? '', 'http://news.example').pathname, title);
      }
    expect((await ask('/about')).status).toBe(200);
  },
);

test('Netlify and Cloudflare have a rule for every imported permalink', async () => {
  const site = await importedSite();
  const file = join(site.folder, '_redirects');
  const parsed = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true });
  const { errors } = parsed;
  const redirects = parsed.redirects as readonly { readonly from: string; readonly to: string }[];
  expect(errors).toEqual([]);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  // What Cloudflare takes: three words, the first a path, no more than 1,000 characters.
  for (const line of lines) expect(line).toMatch(/^(?=.{1,1000}$)\/\S+ \/articles\/\S+ 301$/u);
  for (const [path, title] of answered) {
    const rule = redirects.find(({ from }) => decodeURI(from) === path || from === path);
    expect(rule, path).toMatchObject({ status: 301, force: false });
    opens(site, rule?.to ?? '', title);
  }
});

test('on Netlify a rule comes before the page at its address', async () => {
  const seeds = await archiveFolder({
    'a.txt': '---\ntitle: A ferry\naddresses: [/2019/ferry.html]\n---\n\nIt sails again from Fiji.\n',
  });
  const dist = join(await archiveFolder({}), 'dist');
  expect((await runBuild(dist, { SEEDS: seeds, NETLIFY: 'true' })).code).toBe(0);
  expect(readFileSync(join(dist, '_redirects'), 'utf8')).toMatch(
    /^\/2019\/ferry\.html \/articles\/a-ferry-\w{10} 301!\n$/u,
  );
});
