import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Article } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { exportArchive, type ExportFormat } from '#build/export/export-archive.ts';
import { compileArchive } from '#build/site/compile-archive.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { photo } from '../../support/archive/photo.ts';
import { readArticles } from '../../support/archive/read-archive.ts';
import { importPath } from '../../support/import/import-files.ts';

const today = '2026-11-30';
const site = { title: 'The Gazette', language: 'en', dir: 'ltr' } as const;

const structured = `---
title: Council opens the old bridge
author: [Jane Doe, {name: "Roe, John", url: "https://example.org/john"}]
published: 2024-05-03T09:30:00+07:00
updated: 2024-05-06
source: The Harbour Gazette
agency: Quay News
tags: [bridges, city-council]
kicker: Opinion
caption: The bridge at dawn
addresses: [/2019/05/bridge.html]
pictures: [{file: bridge.jpg, alt: "A bridge, old", caption: It spans the bay, credit: Tove Marren, licence: CC BY 4.0, focus: 50 30}, {file: bell.jpg, credit: 'Quay "Photo", Ltd'}]
---

TERNATE, NNC - The council of **Ternate in *Indonesia*** says in [its report](https://report.example/a_b) that it was 2 * 3 * 4 and \\*not\\* cheap.[^1] Mail \`a *b* c\` to <desk@news.example>.

## What it says in Malaysia

- to carry buses
  - of *any* size
- and more

1. first
2. second

> Nobody else would have paid.
>
> Nobody.

| Year | Cars |
| --- | --- |
| 2022 | 9,310 \\| more |

\`\`\`
lights --on

  --off
\`\`\`

***

![The bell](bell.jpg "It rings")

https://plain.example/ stands as it is, \\# 1 too, and 1\\. is no list.

[^1]: A hundred *million*.
`;

const plain = `Wednesday, 19 January 2022 | 18:36 WIB

A Wire's *Story* of # Signs

The bridge, seen from the harbour

JAKARTA, NNC - It was _not_ [read] as Markdown, <b>said</b> A & B: 1 < 2.

* * *

> nor was this a quotation, of Japan
`;

async function openArchive(more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = await archiveFolder({
    'a/structured.txt': structured,
    'a/bridge.jpg': await photo(),
    'a/bell.jpg': await photo({ height: 200 }),
    'plain.txt': plain,
    ...more,
  });
  return { folder, archive: await compileArchive(folder, today) };
}

/** Exports an archive, imports that elsewhere, and compiles it again. */
async function thereAndBack(
  format: Exclude<ExportFormat, 'epub'>,
  kind: string,
  opened: Awaited<ReturnType<typeof openArchive>>,
) {
  const { folder, archive } = opened;
  const place = await archiveFolder({});
  const to = join(place, { jsonl: 'out.jsonl', csv: 'out.csv', ninjs: 'out.json', markdown: 'out' }[format]);
  exportArchive({ folder, archive, format, to, siteUrl: null, site });
  expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const imported = await importPath(kind, to, {
    uploads: format === 'markdown' ? to : folder,
    keepsMailAddresses: true,
  });
  const again = await compileArchive(imported.to, today);
  expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { to, imported, before: readArticles(archive), after: readArticles(again), again };
}

/** What an article says, without its file and its place in the archive. */
function said({
  source,
  headline,
  authors,
  published,
  stated,
  tags,
  lang,
  paragraphs,
  marks = [],
  pictures = [],
  caption,
  label,
  clock,
  oldAddresses,
}: Article) {
  return {
    headline,
    authors,
    published,
    stated,
    tags,
    lang,
    label: label && textOf(source, label),
    caption: caption && textOf(source, caption),
    clock: clock?.printed,
    oldAddresses,
    paragraphs: paragraphs.map(({ span, kind, isQuoted }) => [
      textOf(source, span),
      kind?.is === 'row' ? { ...kind, cells: kind.cells.length } : kind,
      isQuoted,
    ]),
    marks: marks.map(({ span, ...mark }) => ({ ...mark, words: mark.kind === 'footnote' ? '' : textOf(source, span) })),
    pictures: pictures.map(({ alt, caption: words, credit, licence, focus, at }) => {
      return [alt, words, credit, licence, focus, at === undefined];
    }),
  };
}

const byHeadline = (articles: readonly Article[]) =>
  articles.map(said).toSorted((a, b) => (a.headline < b.headline ? -1 : 1));

test('Markdown comes back with structure, facts and pictures', async () => {
  const { before, after } = await thereAndBack('markdown', 'markdown', await openArchive());
  expect(byHeadline(after)).toEqual(byHeadline(before));
});

test('CSV comes back with structure and facts, but for pages of authors', async () => {
  const opened = await openArchive();
  const { before, after, to } = await thereAndBack('csv', 'table', opened);
  const without = (articles: readonly Article[]) =>
    byHeadline(articles).map((one) => ({ ...one, authors: one.authors?.map(({ name }) => name) }));
  expect(without(after)).toEqual(without(before));
  const rows: readonly Record<string, string>[] = parseCsv(readFileSync(to), { columns: true });
  expect(rows.map(({ title = '' }) => title).toSorted()).toEqual([
    "A Wire's *Story* of # Signs",
    'Council opens the old bridge',
  ]);
  expect(rows.find(({ id }) => id === before[0]?.id)?.['about']).toMatch(/Indonesia/u);
});

test('JSONL gives the same archive, to the byte, with ids, sidecars, tables and other encodings', async () => {
  const more = {
    ...generateSeeds(30, true),
    'b.txt': Buffer.from(
      'Caf\u00e9 in Peru\n\nLIMA, NNC - The caf\u00e9 of Peru is open again, people said.\n',
      'latin1',
    ),
    'b.yaml': 'encoding: windows-1252\nnotes: {open again: It was closed.}\nregions: {add: [japan]}\n',
    'tags.tsv': 'plain.txt\tbridges\ntag:bridges\tBridges\n',
    'addresses.tsv': '',
    'a/dateline.yaml': 'layout: blocks\n',
  };
  const opened = await openArchive(more);
  const { imported, before, after, to } = await thereAndBack('jsonl', 'dateline', opened);
  expect(after).toEqual(before);
  for (const file of readdirSync(opened.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:txt|yaml|tsv)$/u.test(name),
  ))
    expect(readFileSync(join(imported.to, file)).equals(readFileSync(join(opened.folder, file))), file).toBe(true);
  const [line] = readFileSync(to, 'utf8')
    .trim()
    .split('\n')
    .map(
      (text) =>
        JSON.parse(text) as {
          readonly title?: string;
          readonly evidence?: { readonly mentions: readonly { readonly words: string }[] };
        },
    );
  expect(line?.evidence?.mentions.length).toBeGreaterThan(0);
  const again = await importPath('dateline', to, { to: imported.to });
  expect(again.report.articles).toMatchObject({ new: 0, updated: 0, conflicts: 0 });
});

test('ninjs comes back with the words, authors, dates and tags', async () => {
  const { before, after } = await thereAndBack('ninjs', 'newswire', await openArchive());
  const short = (articles: readonly Article[]) =>
    byHeadline(articles).map(({ headline, lang, paragraphs }) => ({
      headline,
      lang,
      words: paragraphs
        .map(([text]) => (typeof text === 'string' ? text : ''))
        .join(' ')
        .replaceAll(/\s+/gu, ' '),
    }));
  expect(short(after).map(({ headline }) => headline)).toEqual(short(before).map(({ headline }) => headline));
  const [, council] = short(after);
  expect(council?.words).toContain('The council of Ternate in Indonesia says in its report that it was');
});

test('a folder of Markdown is not written into one that is there', async () => {
  const { folder, archive } = await openArchive();
  const to = await archiveFolder({ 'mine.txt': 'mine' });
  expect(() => exportArchive({ folder, archive, format: 'markdown', to, siteUrl: null, site })).toThrow(
    'is there already',
  );
  expect(existsSync(join(to, 'mine.txt'))).toBe(true);
});
