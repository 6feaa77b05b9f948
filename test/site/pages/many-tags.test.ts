import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Manifest } from '#news/archive/archive.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { buildSite, type SiteOptions } from '../../support/site/build-site.ts';

const articles = 24;
/** Of each article. */
const tagCount = 50;

/** The same articles, each with as many tags: all have the same ones, or each has its own. */
function archiveWithTags(distinct: 'shared' | 'own'): SiteOptions {
  const texts = Object.entries(generateSeeds(articles)).filter(([file]) => file.endsWith('.txt'));
  const seeds = texts.flatMap(([file, text], at) => {
    const first = distinct === 'own' ? at * tagCount : 0;
    const tags = Array.from({ length: tagCount }, (_, tag) => `tag-${String(first + tag).padStart(4, '0')}`);
    return [
      [file, text],
      [file.replace('.txt', '.yaml'), `tags: [${tags.join(', ')}]\n`],
    ];
  });
  return { seeds: Object.fromEntries(seeds) as Record<string, string>, languages: 'en' };
}

test('pages and manifest are as large with 1,200 tags as with 50, and all tags can be reached without scripts', async () => {
  const [few, many] = [await buildSite(archiveWithTags('shared')), await buildSite(archiveWithTags('own'))];
  const read = ({ folder }: { readonly folder: string }, address: string) =>
    readFileSync(join(folder, address, address.endsWith('.html') ? '' : 'index.html'), 'utf8');
  const article = `articles/${readdirSync(join(few.folder, 'articles'))[0] ?? ''}`;
  const pages = [
    '.',
    'about',
    'regions',
    'regions/europe',
    'search',
    'saved',
    'dates',
    'tags/tag-0000',
    '404.html',
    article,
  ];
  // Figures of counts have more digits where articles share tags.
  for (const page of pages) expect(read(many, page).length, page).toBeLessThan(read(few, page).length + 20);
  const manifestOf = ({ folder }: { readonly folder: string }) =>
    readFileSync(join(folder, 'data/manifest.json'), 'utf8');
  const { tags } = JSON.parse(manifestOf(many)) as Manifest;
  expect(tags.count).toBe(articles * tagCount);
  expect(tags.pages.length).toBeGreaterThan(1);
  // Only the list of the files of tags is longer.
  expect(manifestOf(many).length).toBeLessThan(manifestOf(few).length + 30 * tags.pages.length);

  const linked = new Set<string>();
  const tagPages = ['/tags'];
  const titles = new Set<string>();
  for (const address of tagPages) {
    const { document } = new JSDOM(read(many, address)).window;
    titles.add(document.title);
    for (const link of document.querySelectorAll('main a')) {
      const to = link.getAttribute('href') ?? '';
      if (!to.startsWith('/tags/page/')) linked.add(to);
      else if (!tagPages.includes(to)) tagPages.push(to);
    }
  }
  expect([tagPages.length, titles.size]).toEqual([tags.pages.length, tags.pages.length]);
  linked.delete('/tags');
  expect(linked.size).toBe(articles * tagCount);
  expect([...linked].filter((address) => !existsSync(join(many.folder, address, 'index.html')))).toEqual([]);
});
