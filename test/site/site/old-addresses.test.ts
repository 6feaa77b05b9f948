import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSite } from '#build/check/check-site.ts';
import { buildSite } from '../../support/site/build-site.ts';

const article = (title: string, more: string) =>
  `---\ntitle: ${title}\n${more}\n---\n\nThe harbour office in Fiji said on Friday that ferries sail again.\n`;
const seeds = {
  'ferry.txt': article('Ferry <sails> again', 'published: 2024-05-03\naddresses: [/2019/05/ferry.html, /2018/ferry]'),
  'quay.txt': article('Quay opens', 'published: 2024-05-02\nredirect_from: /2018/ferry/'),
  'quay.yaml': 'addresses: https://old.example/news/quay.php\n',
};

test('an address of an earlier site leads on to its article, and two of one address to the newer one', async () => {
  const site = await buildSite({ seeds, base: '/paper/', siteUrl: 'https://paper.example' });
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const url = /https:\/\/paper\.example\/paper\/articles\/[a-z-]+-[0-9a-z]{10}/u;
  for (const file of ['2019/05/ferry.html', '2018/ferry/index.html', 'news/quay.php/index.html']) {
    const page = read(file);
    const address = url.exec(page)?.[0] ?? 'none';
    expect(address).toContain(file.includes('quay') ? '/quay-opens-' : '/ferry-sails-again-');
    expect(page).toContain(`<link rel="canonical" href="${address}">`);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
    expect(read(`${address.replace('https://paper.example/paper/', '')}/index.html`)).toContain('<h1');
  }
  expect(read('2018/ferry/index.html')).toContain('Ferry &lt;sails&gt; again</a>');
  expect([...checkSite(site.folder)]).toEqual([]);
});
