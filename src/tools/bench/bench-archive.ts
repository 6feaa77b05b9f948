import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slugOf } from '#news/article/slug.ts';

/** An archive under measurement, with the folders that belong to it. All of them are outside the project. */
export interface BenchArchive {
  readonly articles: number;
  readonly seeds: string;
  readonly dist: string;
  readonly cache: string;
  /** The address of its first article, which stands in every size of archive; the site must have been built. */
  readonly articleAddress: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Has `write` fill an archive's folder of that many articles. */
export async function openBenchArchive(
  articles: number,
  write: (folder: string, count: number) => Promise<void>,
): Promise<BenchArchive> {
  const home = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const [seeds, dist, cache] = [join(home, 'seeds'), join(home, 'dist'), join(home, 'cache')];
  await write(seeds, articles);
  return {
    articles,
    seeds,
    dist,
    cache,
    articleAddress: async () => {
      const slug = slugOf(await firstHeadline(seeds));
      const names = await readdir(join(dist, 'articles'));
      const name = names.find((one) => one.startsWith(`${slug}-`) && one.length === slug.length + 11);
      if (name === undefined) throw new Error(`the site has no article "${slug}"`);
      return `/articles/${name}`;
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

async function firstHeadline(seeds: string): Promise<string> {
  // The table of addresses lies beside the articles.
  const [first = ''] = (await readdir(seeds)).filter((name) => name.endsWith('.txt')).toSorted();
  return (await readFile(join(seeds, first), 'utf8')).split(/\n\s*\n/u)[1] ?? '';
}
