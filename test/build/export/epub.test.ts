import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { exportArchive } from '#build/export/export-archive.ts';
import { compileArchive } from '#build/site/compile-archive.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { photo } from '../../support/archive/photo.ts';

const site = { title: 'The Gazette & Others', language: 'en', dir: 'ltr' } as const;

/** An archive of everything that an article can hold, as a book. */
async function exportBook(siteUrl: string | null) {
  const folder = await archiveFolder({
    'council.md': `---
title: Council <opens> the old "bridge"
author: [Jane Doe, John Roe]
published: 2024-05-03T09:30:00+07:00
pictures: {file: bridge.jpg, alt: "A bridge, old", caption: "At dawn", credit: Jane & Co}
---

TERNATE, NNC - The council of **Ternate in *Indonesia*** says in [its report](https://report.example/a?b=1&c=2) that \`a < b\`.[^1]

## What it says

- to carry buses
  - of any size
- and more

3. third
4. fourth

> Nobody else would have paid.

| Year | Cars |
| --- | --- |
| 2022 | 9,310 |

\`\`\`
lights --on
\`\`\`

***

![The bell](bell.png)

[^1]: A hundred million.
`,
    'council.yaml': 'notes:\n  to carry buses: { correction: Trams & buses. }\n',
    // Addresses as people print them, which are no URIs.
    'odd.md': `---
title: Odd addresses
pictures: {file: odd.avif, alt: "<b>bold</b> & odd"}
---

LIMA, NNC - See [one](https://пример.example/путь?x=ü&y=%zz#ü), https://x.example/[1], [three](https://h.example/"q"|^), [four](https://h.example/a#b#c) and <mailto:a@b.example>.
`,
    'odd.avif': await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
      .avif()
      .toBuffer(),
    'bridge.jpg': await photo(),
    // A JPEG all the same.
    'bell.png': await photo({ height: 200 }),
    'pont.txt':
      'افتتاح جسر قديم فوق النهر\n\nالقاهرة، وكالة - افتتح المجلس اليوم الجسر القديم فوق النهر بعد أعوام من العمل.\n',
    'signs.txt': 'Signs \u0007 and ]]> of nothing\n\nLIMA, NNC - Peru counted \ud83d\ude00 signs & <b>tags</b>.\n',
  });
  const archive = await compileArchive(folder, '2026-11-30');
  const to = join(folder, 'out/book.epub');
  const count = exportArchive({ folder, archive, format: 'epub', to, siteUrl, site });
  return { bytes: new Uint8Array(readFileSync(to)), count };
}

test.each([null, 'https://gazette.example'])(
  'a book of all articles is an EPUB without a fault (address: %s)',
  async (siteUrl) => {
    const { bytes, count } = await exportBook(siteUrl);
    expect(count).toBe(4);
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)).toEqual([]);
  },
);

test('each article is a chapter with its pictures and structure, in its language and direction, listed in the contents', async () => {
  const files = unzipSync((await exportBook('https://gazette.example')).bytes);
  const texts = Object.entries(files).map(([path, content]) => [path, strFromU8(content)] as const);
  const chapters = texts.filter(([path]) => /a\d+\.xhtml$/u.test(path)).map(([, text]) => text);
  const chapter = (words: string) => chapters.find((text) => text.includes(words)) ?? '';
  const council = chapter('Council');
  expect(council).toContain('<h1>Council &lt;opens&gt; the old &quot;bridge&quot;</h1>');
  expect(council).toContain('Jane Doe · John Roe');
  expect(council).toMatch(
    /<img src="[0-9a-f]+\.jpg" width="\d+" height="\d+" alt="A bridge, old"\/><figcaption>At dawn · Jane &amp; Co</u,
  );
  expect(council).toMatch(/<img src="[0-9a-f]+\.jpg"[^>]* alt="The bell"/u);
  expect(council).toContain('<li value="3"><p>third</p></li>');
  expect(council).toContain('href="https://report.example/a?b=1&amp;c=2"');
  expect(council).toMatch(/<a href="https:\/\/gazette\.example\/articles\/[^"]+">/u);
  expect(council).toContain('<p lang="en" dir="auto">Correction of “to carry buses”: Trams &amp; buses.</p>');
  expect(chapter('Odd addresses')).toContain(
    'href="https://xn--e1afmkfd.example/%D0%BF%D1%83%D1%82%D1%8C?x=%C3%BC&amp;y=%25zz#%C3%BC"',
  );
  expect(chapter('Odd addresses')).toMatch(/<figure[^>]*>&lt;b&gt;bold/u);
  expect(chapter('القاهرة')).toMatch(/<html[^>]* lang="ar" xml:lang="ar" dir="rtl">/u);
  const contents = texts.find(([path]) => path.endsWith('nav.xhtml'))?.[1] ?? '';
  expect(contents).toContain('>Council &lt;opens&gt; the old &quot;bridge&quot;</a>');
  expect(contents.match(/<li>/gu)).toHaveLength(4);
});

test('the same articles give the same bytes', async () => {
  const [first, second] = await Promise.all([exportBook(null), exportBook(null)]);
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});
