import type { Chance } from './random.ts';
import type { TracedStory, TracedWord } from './traced-story.ts';

/** What an edit may need: the words of the passage (by origin), and words that may come into the text. */
interface Edit {
  readonly chance: Chance;
  readonly passage: ReadonlySet<number>;
  readonly vocabulary: readonly string[];
}

/** Edits as people make them, one at a time. The headline stays the first block; no block is left empty. */
export const edits = {
  'puts words in': (story, edit) => {
    const at = somewhere(story, edit.chance);
    return splice(story, at, 0, newWords(edit, story, edit.chance.from(1, 8)));
  },
  'puts a sentence in': (story, edit) => {
    const block = edit.chance.below(story.length);
    const at = edit.chance.pick([0, ...sentenceEnds(story[block] ?? [])]);
    return splice(story, [block, at], 0, newSentence(edit, story));
  },
  'puts a paragraph in': (story, edit) =>
    story.toSpliced(edit.chance.from(1, story.length), 0, [...newSentence(edit, story), ...newSentence(edit, story)]),
  'takes words out': (story, edit) => splice(story, somewhere(story, edit.chance), edit.chance.from(1, 8), []),
  'takes a sentence out': (story, edit) => {
    const { block, from, to } = aSentence(story, edit.chance);
    return splice(story, [block, from], to - from, []);
  },
  'takes a paragraph out': (story, edit) => story.toSpliced(edit.chance.from(1, story.length), 1),
  'moves a paragraph': (story, edit) => {
    const from = edit.chance.from(1, story.length - 1);
    const moved = story[from] ?? [];
    return story.toSpliced(from, 1).toSpliced(edit.chance.from(1, story.length - 1), 0, moved);
  },
  'swaps sentences': (story, edit) => {
    const [one, other] = [aSentence(story, edit.chance), aSentence(story, edit.chance)];
    if (one.block === other.block && one.from < other.to && other.from < one.to) return story;
    // Nobody sees a sentence change places with its copy.
    if (story[one.block]?.[one.from]?.origin === story[other.block]?.[other.from]?.origin) return story;
    const [a, b] =
      one.block < other.block || (one.block === other.block && one.from < other.from) ? [one, other] : [other, one];
    const words = ({ block, from, to }: Sentence) => (story[block] ?? []).slice(from, to);
    // The later one first: what stands before it does not move then.
    const half = splice(story, [b.block, b.from], b.to - b.from, words(a));
    return splice(half, [a.block, a.from], a.to - a.from, words(b));
  },
  'copies a paragraph': (story, edit) => {
    const own = story.findIndex((block) => block.some(({ origin }) => origin !== null && edit.passage.has(origin)));
    const from = edit.chance.below(2) === 0 && own > 0 ? own : edit.chance.from(1, story.length - 1);
    return story.toSpliced(edit.chance.from(1, story.length), 0, (story[from] ?? []).map(copyOf));
  },
  'copies a sentence': (story, edit) => {
    const { block, from, to } = aSentence(story, edit.chance);
    const into = edit.chance.below(story.length);
    const at = edit.chance.pick([0, ...sentenceEnds(story[into] ?? [])]);
    return splice(story, [into, at], 0, (story[block] ?? []).slice(from, to).map(copyOf));
  },
  'changes words': (story, edit) => {
    const rate = edit.chance.pick([20, 40, 80]);
    return everyWord(story, (word) => (edit.chance.below(rate) === 0 ? changed(word, edit, story) : word));
  },
  'retypes it': (story, edit) =>
    everyWord(story, (word) => (edit.chance.below(3) === 0 ? retyped(word, edit.chance) : word)),
  'edits the passage': (story, edit) => {
    const own = places(story).filter(([block, at]) => isOwn(story[block]?.[at], edit));
    if (own.length === 0) return story;
    const at = edit.chance.pick(own);
    const word = story[at[0]]?.[at[1]];
    if (word === undefined) return story;
    return edit.chance.pick([
      () => splice(story, at, 1, [changed(word, edit, story)]),
      () => splice(story, at, 0, newWords(edit, story, edit.chance.from(1, 3))),
      () => splice(story, at, 1, []),
    ])();
  },
  'takes the passage out': (story, edit) =>
    story.map((block, at) => (at === 0 ? block : block.filter((word) => word.isCopy || !isOwn(word, edit)))),
} satisfies Record<string, (story: TracedStory, edit: Edit) => TracedStory>;

export type EditKind = keyof typeof edits;

/** The story after one edit of a kind; as it was where the edit would leave no headline or no paragraph. */
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

function aSentence(story: TracedStory, chance: Chance): Sentence {
  const block = chance.from(1, story.length - 1);
  const ends = sentenceEnds(story[block] ?? []);
  const which = chance.below(ends.length);
  return { block, from: ends[which - 1] ?? 0, to: ends[which] ?? 0 };
}

/** Behind which words of a block a sentence ends; its end always. */
const sentenceEnds = (block: readonly TracedWord[]) =>
  block.flatMap(({ text }, at) => (at === block.length - 1 || /[.!?]["”)]?$/u.test(text) ? [at + 1] : []));

const places = (story: TracedStory) =>
  story.flatMap((words, block) => words.map((_, at): readonly [number, number] => [block, at]));

const somewhere = (story: TracedStory, chance: Chance) => chance.pick(places(story));

const splice = (
  story: TracedStory,
  [block, at]: readonly [number, number],
  count: number,
  words: readonly TracedWord[],
) => story.with(block, (story[block] ?? []).toSpliced(at, count, ...words));

const everyWord = (story: TracedStory, change: (word: TracedWord) => TracedWord) =>
  story.map((block) => block.map(change));

const isOwn = (word: TracedWord | undefined, { passage }: Edit) => word?.origin != null && passage.has(word.origin);

const copyOf = (word: TracedWord): TracedWord => ({ ...word, isCopy: true });

function newWords({ chance, vocabulary }: Edit, story: TracedStory, count: number): TracedWord[] {
  // Half of what people put in are words that stand in the story already.
  const from = chance.below(2) === 0 ? vocabulary : story.flatMap((block) => block.map(({ text }) => text));
  return Array.from({ length: count }, () => ({ text: chance.pick(from), origin: null, isCopy: false }));
}

function newSentence(edit: Edit, story: TracedStory): TracedWord[] {
  return [...newWords(edit, story, edit.chance.from(3, 24)), { text: 'so.', origin: null, isCopy: false }];
}

function changed(word: TracedWord, edit: Edit, story: TracedStory): TracedWord {
  const [other] = newWords(edit, story, 1);
  return other === undefined || other.text === word.text ? { text: 'otherwise', origin: null, isCopy: false } : other;
}

/** The same word in other type: capitals, accents, curly quotes, dashes. */
function retyped(word: TracedWord, chance: Chance): TracedWord {
  const text = chance.pick([
    () => word.text.toUpperCase(),
    () => word.text.replace(/[aeiou]/u, '$&\u0301'),
    () => word.text.replaceAll("'", '’').replace(/^"/u, '“').replace(/"$/u, '”'),
    () => word.text.replaceAll('-', '\u2013'),
    () => word.text.replace(/[.,;]$/u, ''),
  ])();
  return { ...word, text: /[\p{L}\p{N}]/u.test(text) ? text : word.text };
}
