import { findQuote } from '#news/passages/find-quote.ts';
import { makeQuote } from '#news/passages/make-quote.ts';
import { Random } from './random.ts';
import { type EditKind, edits, editStory } from './edit-story.ts';
import { judgeHighlight } from './judge-highlight.ts';
import { printStory, traceStory } from './traced-story.ts';

/** The result of following one link to a passage after its article was edited. */
export interface Trial {
  readonly kind: EditKind | 'many edits';
  /** `unlinked`: no link was offered, since the article contains the passage twice. */
  readonly outcome: 'unlinked' | 'exact' | 'normalised' | 'near' | 'changed';
  readonly isIntact: boolean;
  readonly wrong: readonly string[];
  readonly describe: () => string;
}

const kinds = Object.keys(edits) as EditKind[];

/**
 * Chooses a random passage, makes its link, edits the article and follows the link. The same `seed` and `chanceSeed`
 * give the same trial.
 */
export function tryQuote(seed: string, vocabulary: readonly string[], randomSeed: number): Trial {
  const random = new Random(randomSeed);
  const story = traceStory(seed);
  const { article, placed } = printStory(story);
  const kind = random.below(kinds.length + 3) < kinds.length ? random.pick(kinds) : 'many edits';

  const length = random.pick([
    random.between(1, 3),
    random.between(4, 12),
    random.between(8, 30),
    random.between(30, 200),
  ]);
  const first = random.below(placed.length);
  const chosen = placed.slice(first, first + length);
  const [start, end] = [chosen[0]?.span[0] ?? 0, chosen.at(-1)?.span[1] ?? 0];
  const passage = chosen.map(({ word }) => word);
  const quote = makeQuote(article, [start, end]);
  if (quote === null) return { kind, outcome: 'unlinked', isIntact: true, wrong: [], describe: () => '' };

  const edit = { random, vocabulary, passage: new Set(passage.map(({ origin }) => origin ?? -1)) };
  let edited = story;
  const times = kind === 'many edits' ? random.between(3, 8) : random.between(1, 3);
  for (let time = 0; time < times; time += 1)
    edited = editStory(edited, kind === 'many edits' ? random.pick(kinds) : kind, edit);
  const after = printStory(edited);
  const found = findQuote(after.article, quote);
  const spans = found.kind === 'found' ? found.spans : [];
  const outcome = found.kind === 'found' ? found.how : 'changed';
  const describe = () =>
    JSON.stringify(
      {
        kind,
        outcome,
        quote,
        lit: spans.map((span) => after.article.source.slice(...span)),
        before: article.source,
        after: after.article.source,
      },
      null,
      1,
    );
  return { kind, outcome, ...judgeHighlight(after.placed, passage, spans, quote), describe };
}
