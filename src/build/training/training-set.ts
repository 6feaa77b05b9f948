import type { ParsedArticle } from '#news/article/article.ts';
import type { Corpus } from './read-corpus.ts';
import type { Candidate } from '../regions/read-signals.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from '#news/text/span.ts';
import { findMentions } from '../regions/find-mentions.ts';
import { groupCopies } from './group-copies.ts';
import { readArticles, readCorpus } from './read-corpus.ts';
import { readSignals } from '../regions/read-signals.ts';
import { resolvePlace } from '../regions/resolve-place.ts';
import { partsOf } from '../regions/story-parts.ts';

/** Parsing needs a day of reading; it must lie after every story's date. */
const today = '2100-01-01';
const modernLabels = fileURLToPath(new URL('./modern-labels.json', import.meta.url));
const ownArticles = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** A labelled story as the fit sees it. */
export interface LabelledStory {
  readonly file: string;
  /** Copies of one story have the same number, so that cross-validation keeps them in one fold. */
  readonly group: number;
  readonly candidates: readonly Candidate[];
  /** Its candidates without its dateline. */
  readonly candidatesWithoutDateline: readonly Candidate[];
  /** Codes of the countries it is about, by its labels. */
  readonly truth: readonly string[];
  /** Codes that count neither as right nor as wrong. */
  readonly ignored: readonly string[];
}

/** Everything that weights are learned from. */
export interface TrainingSet {
  /** The stories of the corpus. */
  readonly wire: readonly LabelledStory[];
  /** Modern stories, without datelines. */
  readonly modern: readonly LabelledStory[];
}

/**
 * The labelled stories of a corpus and, from the folder `wikinews` beside it, those of modern-labels.json (none where there
 * is no such folder). Throws where a story is a copy of an article in `seeds/`: the articles that the project shows must
 * not be learned from, else they would say nothing of how well other articles are tagged.
 */
export function readTrainingSet(folder: string, corpus: Corpus = readCorpus(folder, today)): TrainingSet {
  const modernFolder = join(folder, '..', 'wikinews');
  const modern = existsSync(modernFolder) ? readCorpus(modernFolder, today, modernLabels) : null;
  const own = readArticles(ownArticles, today).seeds;
  refuseCopies(corpus, own);
  if (modern) refuseCopies(modern, own);
  return { wire: readStories(corpus), modern: modern ? readStories(modern) : [] };
}

function refuseCopies(corpus: Corpus, own: ReadonlyMap<string, ParsedArticle>): void {
  const articles = new Map([...own].map(([file, seed]) => [`seeds/${file}`, seed]));
  const groups = groupCopies(new Map([...articles, ...corpus.seeds]));
  const ownGroups = new Map([...articles.keys()].map((file) => [groups.get(file), file]));
  for (const file of corpus.seeds.keys()) {
    const original = ownGroups.get(groups.get(file));
    if (original !== undefined) {
      throw new Error(`${file} is a copy of ${original}: weights are not learned from the project's own articles`);
    }
  }
}

function readStories({ seeds, labels, ignored }: Corpus): readonly LabelledStory[] {
  const groups = groupCopies(seeds);
  return [...seeds].flatMap(([file, seed]): LabelledStory[] => {
    const truth = labels[file];
    if (truth === undefined) return [];
    return [
      {
        file,
        group: groups.get(file) ?? 0,
        candidates: candidatesOf(seed),
        candidatesWithoutDateline: candidatesOf(withoutDateline(seed)),
        truth,
        ignored: ignored[file] ?? [],
      },
    ];
  });
}

function candidatesOf(seed: ParsedArticle): readonly Candidate[] {
  const place = seed.dateline?.place ? resolvePlace(textOf(seed.source, seed.dateline.place)) : null;
  return readSignals(findMentions(seed).mentions, place?.code ?? null, partsOf(seed));
}

function withoutDateline(seed: ParsedArticle): ParsedArticle {
  const { dateline } = seed;
  const [first, ...rest] = seed.paragraphs;
  if (!dateline || !first) return seed;
  return { ...seed, dateline: null, paragraphs: [{ ...first, span: [dateline.span[1], first.span[1]] }, ...rest] };
}
