import type { Random } from './random.ts';
import type { TracedStory, TracedWord } from './traced-story.ts';

/** What an edit uses: random numbers, the words of the passage by origin, and words to insert. */
interface Edit {
  readonly random: Random;
  readonly passage: ReadonlySet<number>;
  readonly vocabulary: readonly string[];
}

/** Edits as people make them. The headline stays the first block, and no block becomes empty. */
export const edits = {
  'puts words in': (story, edit) => {
    const at = pickPosition(story, edit.random);
    return splice(story, at, 0, newWords(edit, story, edit.random.between(1, 8)));
  },
  'puts a sentence in': (story, edit) => {
    const block = edit.random.below(story.length);
    const at = edit.random.pick([0, ...sentenceEnds(story[block] ?? [])]);
    return splice(story, [block, at], 0, newSentence(edit, story));
  },
  'puts a paragraph in': (story, edit) =>
    story.toSpliced(edit.random.between(1, story.length), 0, [
      ...newSentence(edit, story),
      ...newSentence(edit, story),
    ]),
  'takes words out': (story, edit) => splice(story, pickPosition(story, edit.random), edit.random.between(1, 8), []),
  'takes a sentence out': (story, edit) => {
    const { block, from, to } = pickSentence(story, edit.random);
    return splice(story, [block, from], to - from, []);
  },
  'takes a paragraph out': (story, edit) => story.toSpliced(edit.random.between(1, story.length), 1),
  'moves a paragraph': (story, edit) => {
    const from = edit.random.between(1, story.length - 1);
    const moved = story[from] ?? [];
    return story.toSpliced(from, 1).toSpliced(edit.random.between(1, story.length - 1), 0, moved);
  },
  'swaps sentences': (story, edit) => {
    const [one, other] = [pickSentence(story, edit.random), pickSentence(story, edit.random)];
    if (one.block === other.block && one.from < other.to && other.from < one.to) return story;
    // Swapping a sentence with its copy changes nothing.
    if (story[one.block]?.[one.from]?.origin === story[other.block]?.[other.from]?.origin) return story;
    const [a, b] =
      one.block < other.block || (one.block === other.block && one.from < other.from) ? [one, other] : [other, one];
    const words = ({ block, from, to }: Sentence) => (story[block] ?? []).slice(from, to);
    // The later one first, so that the offsets of the earlier one stay valid.
    const swapped = splice(story, [b.block, b.from], b.to - b.from, words(a));
    return splice(swapped, [a.block, a.from], a.to - a.from, words(b));
  },
  'copies a paragraph': (story, edit) => {
    const passageBlock = story.findIndex((block) =>
      block.some(({ origin }) => origin !== null && edit.passage.has(origin)),
    );
    const from =
      edit.random.below(2) === 0 && passageBlock > 0 ? passageBlock : edit.random.between(1, story.length - 1);
    return story.toSpliced(edit.random.between(1, story.length), 0, (story[from] ?? []).map(copyOf));
  },
  'copies a sentence': (story, edit) => {
    const { block, from, to } = pickSentence(story, edit.random);
    const into = edit.random.below(story.length);
    const at = edit.random.pick([0, ...sentenceEnds(story[into] ?? [])]);
    return splice(story, [into, at], 0, (story[block] ?? []).slice(from, to).map(copyOf));
  },
  'changes words': (story, edit) => {
    const rate = edit.random.pick([20, 40, 80]);
    return mapWords(story, (word) => (edit.random.below(rate) === 0 ? changeWord(word, edit, story) : word));
  },
  'retypes it': (story, edit) =>
    mapWords(story, (word) => (edit.random.below(3) === 0 ? retypeWord(word, edit.random) : word)),
  'edits the passage': (story, edit) => {
    const passageWords = positions(story).filter(([block, at]) => isInPassage(story[block]?.[at], edit));
    if (passageWords.length === 0) return story;
    const at = edit.random.pick(passageWords);
    const word = story[at[0]]?.[at[1]];
    if (word === undefined) return story;
    return edit.random.pick([
      () => splice(story, at, 1, [changeWord(word, edit, story)]),
      () => splice(story, at, 0, newWords(edit, story, edit.random.between(1, 3))),
      () => splice(story, at, 1, []),
    ])();
  },
  'takes the passage out': (story, edit) =>
    story.map((block, at) => (at === 0 ? block : block.filter((word) => word.isCopy || !isInPassage(word, edit)))),
} satisfies Record<string, (story: TracedStory, edit: Edit) => TracedStory>;

/** The name of a kind of edit. */
export type EditKind = keyof typeof edits;

/** Applies one edit; returns the story unchanged where the edit would leave no headline or no paragraph. */
export function editStory(story: TracedStory, kind: EditKind, edit: Edit): TracedStory {
  const after = edits[kind](story, edit).filter((block, at) => at === 0 || block.length > 0);
  const isPrintable = after.length > 1 && after[0]?.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) === true;
  return isPrintable ? after : story;
}

interface Sentence {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

function pickSentence(story: TracedStory, random: Random): Sentence {
  const block = random.between(1, story.length - 1);
  const ends = sentenceEnds(story[block] ?? []);
  const index = random.below(ends.length);
  return { block, from: ends[index - 1] ?? 0, to: ends[index] ?? 0 };
}

/** The end of each sentence of a block, as the number of words before it. */
const sentenceEnds = (block: readonly TracedWord[]) =>
  block.flatMap(({ text }, at) => (at === block.length - 1 || /[.!?]["”)]?$/u.test(text) ? [at + 1] : []));

const positions = (story: TracedStory) =>
  story.flatMap((words, block) => words.map((_, at): readonly [number, number] => [block, at]));

const pickPosition = (story: TracedStory, random: Random) => random.pick(positions(story));

const splice = (
  story: TracedStory,
  [block, at]: readonly [number, number],
  count: number,
  words: readonly TracedWord[],
) => story.with(block, (story[block] ?? []).toSpliced(at, count, ...words));

const mapWords = (story: TracedStory, change: (word: TracedWord) => TracedWord) =>
  story.map((block) => block.map(change));

const isInPassage = (word: TracedWord | undefined, { passage }: Edit) =>
  word?.origin != null && passage.has(word.origin);

const copyOf = (word: TracedWord): TracedWord => ({ ...word, isCopy: true });

function newWords({ random, vocabulary }: Edit, story: TracedStory, count: number): TracedWord[] {
  // Half of what people insert are words that the story already has.
  const from = random.below(2) === 0 ? vocabulary : story.flatMap((block) => block.map(({ text }) => text));
  return Array.from({ length: count }, () => ({ text: random.pick(from), origin: null, isCopy: false }));
}

function newSentence(edit: Edit, story: TracedStory): TracedWord[] {
  return [...newWords(edit, story, edit.random.between(3, 24)), { text: 'so.', origin: null, isCopy: false }];
}

function changeWord(word: TracedWord, edit: Edit, story: TracedStory): TracedWord {
  const [other] = newWords(edit, story, 1);
  return other === undefined || other.text === word.text ? { text: 'otherwise', origin: null, isCopy: false } : other;
}

/** The same word with other typography: capitals, accents, curly quotes, dashes. */
function retypeWord(word: TracedWord, random: Random): TracedWord {
  const text = random.pick([
    () => word.text.toUpperCase(),
    () => word.text.replace(/[aeiou]/u, '$&\u0301'),
    () => word.text.replaceAll("'", '’').replace(/^"/u, '“').replace(/"$/u, '”'),
    () => word.text.replaceAll('-', '\u2013'),
    () => word.text.replace(/[.,;]$/u, ''),
  ])();
  return { ...word, text: /[\p{L}\p{N}]/u.test(text) ? text : word.text };
}
