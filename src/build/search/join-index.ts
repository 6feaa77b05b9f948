import type { IndexDirectory, IndexShard } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import { hashContent } from '../text/content-hash.ts';
import { cutShards } from './cut-shards.ts';
import { SpellingList } from './list-spellings.ts';
import { mergeWords } from './merge-words.ts';
import type { MonthWords } from './month-words.ts';

export interface JoinedIndex {
  /** Of the directory, the file from which the others are found. */
  readonly contentHash: string;
  /** Data files: path below `data/` and JSON. */
  readonly files: readonly (readonly [path: string, json: string])[];
}

/** Merges the words of months, oldest first, into the files of the search index. */
export function joinIndex(months: readonly (readonly [month: string, words: MonthWords])[]): JoinedIndex {
  const files: [path: string, json: string][] = [];
  const spellings = new SpellingList();
  const starts: string[] = [];
  const marks: string[] = [];
  for (const shard of cutShards(mergeWords(months))) {
    for (const { word, articles } of shard.words) spellings.add(word, articles);
    const content: IndexShard = Object.fromEntries(shard.words.map(({ word, postings }) => [word, postings]));
    const json = JSON.stringify(content);
    const shardHash = hashContent(json);
    starts.push(shard.start);
    marks.push(shardHash);
    files.push([dataPath.indexShard(shardHash), json]);
  }
  const spellingsJson = JSON.stringify(spellings.close());
  const directory: IndexDirectory = { starts, marks, spellingsMark: hashContent(spellingsJson) };
  const json = JSON.stringify(directory);
  const contentHash = hashContent(json);
  files.push(
    [dataPath.spellings(directory.spellingsMark), spellingsJson],
    [dataPath.indexDirectory(contentHash), json],
  );
  return { contentHash, files };
}
