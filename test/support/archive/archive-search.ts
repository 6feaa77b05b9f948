import type { Archive } from '#build/site/compile-archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import type { ReadFile } from '#app/archive/data-reader.ts';
import { findMatches } from '#app/search/find-matches.ts';
import type { Match, Matches } from '#app/archive/matches.ts';
import { makeSnippet, type Piece } from '#app/search/make-snippet.ts';
import { readJson } from './read-archive.ts';

/** An archive as the search engine reads it; `requested` holds the paths of the files read so far. */
export function openArchive(archive: Archive) {
  const requested = new Set<string>();
  const parsed = new Map<string, unknown>();
  const read: ReadFile = async <Shape>(path: string) => {
    requested.add(path);
    if (!parsed.has(path)) parsed.set(path, readJson(archive, path));
    return parsed.get(path) as Shape;
  };
  const articleAt = ({ month, position }: Pick<Match, 'month' | 'position'>): Article => {
    const volume = archive.manifest.volumes.find((entry) => entry.month === month);
    if (volume === undefined) throw new Error(`there is no month ${month}`);
    return readJson<Article>(archive, dataPath.article(volume, position));
  };
  const search = (q: string): Promise<Matches> => findMatches(read, archive.manifest, q);
  return {
    read,
    requested,
    articleAt,
    search,
    /** The headlines of the articles found, best first. */
    headlines: async (q: string) => (await search(q)).ranked.map((match) => articleAt(match).headline),
    /** The snippet of the best result, with matches in brackets. */
    snippet: async (q: string) => {
      const matches = await search(q);
      const [best] = matches.ranked;
      if (best === undefined) throw new Error(`nothing is found for ${q}`);
      const { headline, text, ...rest } = makeSnippet(articleAt(best), matches);
      return { headline: bracket(headline), text: bracket(text), ...rest };
    },
  };
}

function bracket(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}
