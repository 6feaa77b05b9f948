import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { importPath, type Imported } from '../../support/import/import-files.ts';
import { visibleText, visibleTextOfArticle } from '../../support/import/visible-text.ts';
import { casesFolder } from '../../support/archive/shared-folders.ts';

/**
 * Exports that people have, with numbers of what is in them. They are not part of the project: they are in the folder
 * DATELINE_CASES, or in ../shared/cases beside the checkout.
 */
const folder = join(casesFolder, 'import');
const isHere = existsSync(folder);
const title = `exports in ${folder}${isHere ? '' : ' (skipped: not there)'}`;

type Facts = Readonly<Record<string, unknown>>;

function casesOf(format: string): readonly (readonly [file: string, facts: Facts])[] {
  if (!isHere) return [];
  const text = readFileSync(join(folder, format, 'expected.json'), 'utf8');
  return Object.entries(JSON.parse(text) as Record<string, Facts>);
}

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);
const number = (facts: Facts, name: string) => Number(facts[name] ?? 0);

/** Titles and days of the first and last article by date, in UTC. */
function ends({ articles }: Imported): readonly (readonly [title: string, instant: string])[] {
  const dated = [...articles.values()].flatMap(({ fields }) => {
    const published = fields['published'];
    return typeof published === 'string'
      ? [
          [
            String(fields['title']),
            published,
            Date.parse(/T[\d:]+$/u.test(published) ? `${published}Z` : published),
          ] as const,
        ]
      : [];
  });
  const sorted = dated.toSorted(([, , a], [, , b]) => a - b);
  return [sorted[0], sorted.at(-1)].flatMap((one) =>
    one === undefined ? [] : [[one[0], new Date(one[2]).toISOString().slice(0, 16)] as const],
  );
}

/** The whole text that an import wrote, with its tables. */
async function allText(to: string): Promise<string> {
  const files = (await readdir(to, { recursive: true })).filter((name) => /\.(?:txt|tsv)$/u.test(name));
  return (await Promise.all(files.map((file) => readFile(join(to, file), 'utf8')))).join('\n');
}

describe.skipIf(!isHere)(title, { tags: 'optional' }, () => {
  test.for(casesOf('wxr'))('WordPress: %s', async ([file, facts]) => {
    const path = join(folder, 'wxr', file);
    if (file === 'malformed.xml') {
      await expect(importPath('wordpress', path)).rejects.toThrow(/^malformed\.xml:90:/u);
      return;
    }
    const lenient = (facts['ifReadLeniently'] ?? facts) as Facts;
    const inPosts = lenient['inPublishedPosts'] as Facts;
    const imported = await importPath('wordpress', path);
    const { report, articles, to } = imported;
    const of = (...reasons: readonly string[]) =>
      reasons.reduce((count, reason) => count + (report.leftOut[reason] ?? 0), 0);
    const withoutText = Object.entries(report.leftOut)
      .filter(([reason]) => reason.startsWith('without a text'))
      .reduce((all, [, count]) => all + count, 0);
    expect(report.source['published posts'] ?? 0).toBe(number(lenient, 'postsPublished'));
    expect(articles.size + withoutText + of('behind a password')).toBe(number(lenient, 'postsPublished'));
    expect(of('behind a password')).toBe(number(inPosts, 'passwordProtected'));
    expect(of('a draft', 'private', 'scheduled')).toBe(number(lenient, 'postsNotPublished'));
    expect(of('a page')).toBe(number(lenient, 'pagesPublished') + number(lenient, 'pagesNotPublished'));
    expect(of('an attachment (pictures come from --uploads)')).toBe(number(lenient, 'attachments'));
    expect(report.source['comments left out'] ?? 0).toBe(number(lenient, 'comments'));
    for (const kind of ['authors', 'categories', 'tags']) expect(report.source[kind] ?? 0).toBe(number(inPosts, kind));
    expect(report.source['featured pictures'] ?? 0).toBe(number(inPosts, 'featuredImages'));
    const [first, last] = ends(imported);
    const expected = (name: 'first' | 'last') =>
      inPosts[name] as { readonly title: string; readonly gmt: string } | undefined;
    if (first !== undefined && last !== undefined)
      expect([first[1], last[1]]).toEqual([
        expected('first')?.gmt.replace(' ', 'T').slice(0, 16),
        expected('last')?.gmt.replace(' ', 'T').slice(0, 16),
      ]);
    expect(await allText(to)).not.toMatch(/person\d+@example/u);
  });

  test.for(casesOf('ghost'))('Ghost: %s', async ([file, facts]) => {
    const imported = await importPath('ghost', join(folder, 'ghost', file));
    const { articles, report, to } = imported;
    expect(articles.size).toBe(number(facts, 'postsPublishedForAll'));
    expect(report.leftOut['for members only'] ?? 0).toBe(number(facts, 'postsForMembersOnly'));
    expect(report.leftOut['a draft'] ?? 0).toBe(number(facts, 'postsNotPublished'));
    expect(report.leftOut['a page'] ?? 0).toBe(number(facts, 'pagesPublished') + number(facts, 'pagesNotPublished'));
    const tags = new Set([...articles.values()].flatMap(({ fields }) => (fields['tags'] ?? []) as readonly string[]));
    expect(tags.size).toBe(number(facts, 'tagsUsed'));
    const text = await allText(to);
    for (const secret of [...((facts['mustNotAppearInOutput'] ?? []) as readonly string[]), '@example.org'])
      expect(text).not.toContain(secret);
  });

  test('Ghost and WordPress: no visible character of a text is lost', async () => {
    let compared = 0;
    for (const [file] of casesOf('ghost')) {
      const bytes = readFileSync(join(folder, 'ghost', file));
      const json = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as {
        db?: { data: Facts }[];
        data: Facts;
      };
      const posts = (json.db?.[0] ?? json).data['posts'] as readonly {
        readonly slug: string;
        readonly html: string | null;
      }[];
      const { articles } = await importPath('ghost', join(folder, 'ghost', file), { keepsMailAddresses: true });
      for (const { fields, body } of articles.values()) {
        const post = posts.find(({ slug }) => `/${slug}/` === (fields['addresses'] as readonly string[])[0]);
        compared += 1;
        expect(letters(visibleTextOfArticle(body)), String(fields['title'])).toBe(
          letters(visibleText(post?.html ?? '').normalize('NFC')),
        );
      }
    }
    expect(compared).toBe(129);
  });

  test.for(casesOf('markdown'))('Markdown: %s', async ([file, facts]) => {
    const { articles, report } = await importPath('markdown', join(folder, 'markdown', file));
    expect(articles.size).toBe(number(facts, 'published'));
    expect(report.leftOut['a draft'] ?? 0).toBe(number(facts, 'notPublished'));
    const from = facts['dateFrom'] as Readonly<Record<string, number>>;
    for (const [where, count] of Object.entries(from)) expect(report.source[`date from ${where}`]).toBe(count);
    const expected = (
      facts['articles'] as readonly { readonly title: string; readonly date: string; readonly published: boolean }[]
    ).filter(({ published }) => published);
    const days = (list: readonly string[]) => list.map((day) => day.slice(0, 10)).toSorted();
    expect(days([...articles.values()].map(({ fields }) => String(fields['published'])))).toEqual(
      days(expected.map(({ date }) => date)),
    );
  });

  test.for(casesOf('feeds'))('feeds: %s', async ([file, facts]) => {
    const imported = await importPath('feed', join(folder, 'feeds', file));
    const { articles, report } = imported;
    expect(articles.size).toBe(number(facts, 'articles'));
    expect(report.lost['rest of the text (cut by the feed)'] ?? 0).toBe(number(facts, 'textsEndingAsCut'));
    expect(report.source['without title: a heading was made of the text'] ?? 0).toBe(number(facts, 'withoutTitle'));
    expect(report.source['pictures in texts'] ?? 0).toBe(number(facts, 'picturesInText'));
    expect(report.source['links in texts'] ?? 0).toBe(number(facts, 'linksInText'));
    expect(report.source['media elements'] ?? 0).toBe(number(facts, 'mediaElements'));
    expect(report.lost['tracking pixel'] ?? 0).toBe(number(facts, 'trackingPixels'));
    expect(report.lost['enclosure'] ?? 0).toBe(number(facts, 'enclosures'));
    const [first, last] = ends(imported);
    const expected = ['first', 'last'].map((name) => (facts[name] as { readonly date: string }).date.slice(0, 16));
    expect([first?.[1], last?.[1]]).toEqual(expected);
  });

  test.for(casesOf('mbox'))('mail: %s', async ([file, facts]) => {
    const imported = await importPath('mbox', join(folder, 'mbox', file));
    const { articles, report, to } = imported;
    expect(report.source['messages']).toBe(number(facts, 'messages'));
    expect(articles.size).toBe(number(facts, 'notReplies'));
    expect(report.leftOut['a reply'] ?? 0).toBe(number(facts, 'replies'));
    expect(report.source['messages as HTML only'] ?? 0).toBe(number(facts, 'htmlOnly'));
    expect(report.source['messages as text and HTML'] ?? 0).toBe(number(facts, 'textAndHtml'));
    expect(report.source['attachments'] ?? 0).toBe(number(facts, 'attachments'));
    expect(await allText(to)).not.toMatch(/person\d+(?:@| at )example/u);
  });

  test.for(casesOf('jsonl-csv'))('tables: %s', async ([file, facts]) => {
    const imported = await importPath('table', join(folder, 'jsonl-csv', file));
    const { articles, report } = imported;
    expect(report.source['rows']).toBe(number(facts, 'rows'));
    expect(articles.size + sum(report.leftOut)).toBe(number(facts, 'rows'));
    expect(report.source['dates that could not be read'] ?? 0).toBe(number(facts, 'datesUnread'));
    if (sum(report.leftOut) === 0)
      expect(new Set([...articles.values()].map(({ fields }) => fields['title'])).size).toBe(
        number(facts, 'titlesDistinct'),
      );
  });

  test.for(casesOf('warc'))('web archives: %s', async ([file, facts]) => {
    const { articles, report } = await importPath('warc', join(folder, 'warc', file));
    const [inside = facts] = Object.values((facts['archives'] ?? {}) as Readonly<Record<string, Facts>>);
    expect(report.source['records']).toBe(number(inside, 'records'));
    expect(report.source['captures of HTML pages']).toBe(number(inside, 'htmlPages'));
    expect(report.source['redirects'] ?? 0).toBe(number(inside, 'redirects'));
    expect(report.source['revisits'] ?? 0).toBe(number(inside, 'revisits'));
    expect(articles.size + sum(report.leftOut)).toBe(number(inside, 'htmlPages'));
    expect([...articles.values()].filter(({ body }) => /^[\da-f]{1,6}\n/u.test(body))).toEqual([]);
  });

  test.for(casesOf('html'))('pages: %s', async ([file, facts]) => {
    const { articles } = await importPath('html', join(folder, 'html', file));
    const byHand = facts['byHand'] as { readonly firstParagraphBegins: string; readonly published: string } | undefined;
    if (byHand === undefined) expect(articles.size).toBe(number(facts, 'articles'));
    else {
      const [article] = articles.values();
      expect(letters(visibleTextOfArticle(article?.body ?? ''))).toContain(
        letters(visibleText(byHand.firstParagraphBegins)),
      );
      expect(String(article?.fields['published']).slice(0, 7)).toBe(byHand.published.slice(0, 7));
    }
  });

  test.for(casesOf('news-standards'))('news agencies: %s', async ([file, facts]) => {
    const { articles, report } = await importPath('newswire', join(folder, 'news-standards', file));
    expect(report.source['items']).toBe(number(facts, 'itemCount'));
    const [item] = facts['items'] as readonly Facts[];
    const { headline, headlines = [] } = (item ?? {}) as {
      readonly headline?: string;
      readonly headlines?: readonly string[];
    };
    const [article] = articles.values();
    if (article === undefined) expect(sum(report.leftOut)).toBe(1);
    else {
      expect(article.fields['title']).toBe(headline ?? headlines[0]);
      const begins = item?.['firstParagraphBegins'];
      if (typeof begins === 'string')
        expect(letters(visibleTextOfArticle(article.body))).toMatch(new RegExp(`^${letters(begins)}`, 'u'));
    }
  });
});

/** Letters and digits alone. */
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
