import { findQuote } from '#news/passages/find-quote.ts';
import { makeQuote } from '#news/passages/make-quote.ts';
import { Chance } from './random.ts';
import { type EditKind, edits, editStory } from './edit-story.ts';
import { judgeHighlight } from './judge-highlight.ts';
import { printStory, traceStory } from './traced-story.ts';

/** What became of one link to a passage after its article was edited. */
export interface Trial {
  readonly kind: EditKind | 'many edits';
  /** `unlinked`: no link was offered, since the article holds the passage twice over. */
  readonly outcome: 'unlinked' | 'exact' | 'normalised' | 'near' | 'changed';
  readonly stands: boolean;
  readonly wrong: readonly string[];
  readonly says: () => string;
}

const kinds = Object.keys(edits) as EditKind[];

/** Chooses a passage of the seed, makes its link, edits the article, follows the link. The same seeds, the same trial. */
export function tryQuote(seed: string, vocabulary: readonly string[], chanceSeed: number): Trial {
  const chance = new Chance(chanceSeed);
  const story = traceStory(seed);
  const { article, stands } = printStory(story);
  const kind = chance.below(kinds.length + 3) < kinds.length ? chance.pick(kinds) : 'many edits';

  const length = chance.pick([chance.from(1, 3), chance.from(4, 12), chance.from(8, 30), chance.from(30, 200)]);
  const first = chance.below(stands.length);
  const chosen = stands.slice(first, first + length);
  const [start, end] = [chosen[0]?.span[0] ?? 0, chosen.at(-1)?.span[1] ?? 0];
  const passage = chosen.map(({ word }) => word);
  const quote = makeQuote(article, [start, end]);
  if (quote === null) return { kind, outcome: 'unlinked', stands: true, wrong: [], says: () => '' };

  const edit = { chance, vocabulary, passage: new Set(passage.map(({ origin }) => origin ?? -1)) };
  let edited = story;
  const times = kind === 'many edits' ? chance.from(3, 8) : chance.from(1, 3);
  for (let time = 0; time < times; time += 1)
    edited = editStory(edited, kind === 'many edits' ? chance.pick(kinds) : kind, edit);
  const after = printStory(edited);
  const found = findQuote(after.article, quote);
  const spans = found.kind === 'found' ? found.spans : [];
  const outcome = found.kind === 'found' ? found.how : 'changed';
  const says = () =>
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
  return { kind, outcome, ...judgeHighlight(after.stands, passage, spans, quote), says };
}
