import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileArchive } from '#build/site/compile-archive.ts';
import { photo } from '../../support/archive/photo.ts';
import { readArticles } from '../../support/archive/read-archive.ts';
import { importPath, sourceFolder } from '../../support/import/import-files.ts';
import { zipOf } from '../../support/import/zip-of.ts';

const ferry = await photo();
const bell = await photo({ colour: '#aa3333' });

const page = (body: string) =>
  `<!doctype html><html><head><title>The ferry runs again</title></head><body><article><h1>The ferry runs again</h1>${body}<p>${'The ferry of Norway runs again after eleven winters, and both towns came to see it leave. '.repeat(6)}</p></article></body></html>`;
const source = (host = 'https://paper.example') =>
  sourceFolder({
    'ferry.html': page(
      `<figure><img src="${host}/uploads/2019/05/ferry-300x200.jpg" alt="A ferry"><figcaption>At dusk</figcaption></figure><p>${'It left on time. '.repeat(12)}</p><p><img src="${host}/uploads/bell.jpg?w=300" alt="A bell"></p><p><img src="${host}/gone.jpg"></p>`,
    ),
  });

async function pictures(to: string) {
  const archive = await compileArchive(to, '2026-11-30');
  return readArticles(archive).flatMap((article) => article.pictures ?? []);
}

test('takes pictures from a folder or a zip beside the archive, and the site shows them where they stood', async () => {
  const files = {
    'uploads/2019/05/ferry.jpg': ferry,
    'uploads/2019/05/ferry-300x200.jpg': bell,
    'uploads/bell.jpg': bell,
  };
  const folder = await sourceFolder(files);
  const zip = join(await sourceFolder({ 'uploads.zip': zipOf(files) }), 'uploads.zip');
  for (const uploads of [folder, zip]) {
    const { to, report } = await importPath('html', await source(), { uploads });
    const names = readdirSync(join(to, 'undated')).filter((name) => name.endsWith('.jpg'));
    expect(names.toSorted()).toEqual(['ferry-bell.jpg', 'ferry-ferry.jpg']);
    expect(readFileSync(join(to, 'undated/ferry-ferry.jpg')).equals(ferry)).toBe(true);
    expect(report.lost).toEqual({ picture: 1 });
    expect(await pictures(to)).toMatchObject([{ alt: 'A ferry', caption: 'At dusk' }, { alt: 'A bell' }]);
  }
});

test('fetches what is not there only where it is asked to, and says what could not be had', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.includes('ferry') === true) response.end(ferry);
    else if (request.url?.includes('bell') === true) response.end('<html>no picture</html>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const folder = await source(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const without = await importPath('html', folder);
  expect([asked, without.report.lost]).toEqual([[], { picture: 3 }]);
  const { to, report, articles } = await importPath('html', folder, { fetches: true });
  expect(asked.toSorted()).toEqual(['/gone.jpg', '/uploads/2019/05/ferry-300x200.jpg', '/uploads/bell.jpg?w=300']);
  expect(report.lost).toEqual({ picture: 2 });
  expect(report.cases['picture that could not be had']).toEqual([
    expect.stringMatching(/bell\.jpg: no picture/u),
    expect.stringMatching(/gone\.jpg: HTTP 404/u),
  ]);
  expect([...articles.values()][0]?.text).not.toMatch(/bell|gone/u);
  expect(await pictures(to)).toMatchObject([{ alt: 'A ferry', caption: 'At dusk' }]);
});
