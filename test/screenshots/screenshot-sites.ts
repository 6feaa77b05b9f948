import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#news/article/article.ts';
import { generateStory } from '#tools/bench/generate-archive.ts';
import { buildSite, type BuiltSite, type SiteOptions } from '../support/site/build-site.ts';
import type { SeedFiles } from '../support/archive/seed-files.ts';
import { listFiles } from '../support/site/site-pages.ts';
import { siteWithGone } from '../support/site/site-variations.ts';

const archives = {
  seed: siteWithGone,
  three: { seeds: generateStories(3) },
  twelve: { seeds: generateStories(12) },
  many: { seeds: { ...generateStories(397), ...unusualStories() } },
} satisfies Readonly<Record<string, SiteOptions>>;

/** A site that is photographed, by how many articles it has: the project's own one, or generated ones up to 400. */
export type SiteName = keyof typeof archives;

export interface ScreenshotSite extends BuiltSite {
  /** Its articles, the newest first, those without a date last. */
  readonly articles: readonly Article[];
}

/** Builds a site, or takes it from the cache when nothing has changed. */
export async function buildScreenshotSite(name: SiteName): Promise<ScreenshotSite> {
  const site = await buildSite(archives[name]);
  const data = join(site.folder, 'data');
  const articles = listFiles(data)
    .filter((file) => file.includes('/articles/'))
    .map((file) => JSON.parse(readFileSync(join(data, file), 'utf8')) as Article);
  const when = ({ clock }: Article) => `${clock?.date ?? ''} ${clock?.time ?? ''}`;
  return { ...site, articles: articles.toSorted((a, b) => (when(a) < when(b) ? 1 : -1)) };
}

function generateStories(count: number): SeedFiles {
  const topics = ['diplomacy', 'elections', 'harbours', 'railways', 'trade', 'water'];
  const stories = Array.from({ length: count }, (_, at) => {
    const { file, text } = generateStory(at);
    const tags = topics.filter((_topic, topic) => at % (topic + 2) === 1);
    return [
      [file, text],
      [file.replace(/txt$/u, 'yaml'), `tags: [${tags.join(', ')}]\n`],
    ] as const;
  });
  return Object.fromEntries(stories.flat());
}

/** One with a correction and notes, one that takes a while to read, one that is written from right to left. */
function unusualStories(): SeedFiles {
  const files = ['corrected', 'arabic'].flatMap((name) => [`${name}.txt`, `${name}.yaml`]);
  const folder = join(import.meta.dirname, 'stories');
  const long = Array.from({ length: 8 }, (_, at) =>
    generateStory(1000 + at)
      .text.split('\n\n')
      .slice(3),
  ).flat();
  const opening = 'Monday, 4 July 2022 | 09:30 WIB\n\nThe Long Way Round the Lake\n\nNAIROBI, NNC - Kenya has a lake. ';
  return {
    ...Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    'long.txt': `${opening}${long.join('\n\n')}`,
  };
}
