import type { ParsedArticle } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { paragraphStart } from '#news/article/paragraph-start.ts';
import { findRuns, isLink, longestRun, type Run } from './find-runs.ts';
import { labelRun, readTransitions, scoreWords } from './label-run.ts';
import { readFeatures } from './read-features.ts';
import { readWords, wordAt, type Word } from './read-words.ts';
import { knownAt } from './known-organisations.ts';
import { isBody, isGivenName, isPublic, nameParticles } from './word-classes.ts';
import { labelCount, organisationLabel, personLabel, type TaggerModel } from './tagger-model.ts';

/** A headline, a caption or a paragraph, by words; `where` as in regions' mentions. */
export interface Part {
  readonly where: 'headline' | 'caption' | number;
  readonly words: readonly Word[];
  readonly runs: readonly Run[];
  /** Whether so many words have capitals that they prove nothing: names are only found again in it, not learned from it. */
  readonly isTitled: boolean;
  /** The probability of each label of each word (`labelCount` a word); zeros outside of runs. */
  readonly chances: Float64Array;
}

/** Words `first` to `last` of a part that the tagger reads as one name. */
export interface NameSpan {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
  /** An index of `labels`. */
  readonly label: number;
  /** The mean probability of its label. */
  readonly chance: number;
  /** The full name of an organisation that is known by this one (known-organisations.ts). */
  readonly known: string | null;
}

/** The parts of a story with the probabilities of all labels. */
export function readParts(
  article: ParsedArticle,
  model: TaggerModel,
  transitions = readTransitions(model),
): readonly Part[] {
  const { source, headline, caption, dateline, paragraphs } = article;
  const spans: (readonly [Part['where'], Span])[] = [['headline', headline]];
  if (caption) spans.push(['caption', caption]);
  for (const [i, { span }] of paragraphs.entries()) spans.push([i, [paragraphStart(span, dateline), span[1]]]);
  const parts = spans.map(([where, span]): Part => {
    const words = readWords(source, span);
    const isTitled = isTitleCase(words, typeof where !== 'number');
    const runs = isTitled ? [] : findRuns(words).filter(({ first, last }) => last - first < longestRun);
    return { where, words, runs, isTitled, chances: new Float64Array(words.length * labelCount) };
  });
  const features = readFeatures(parts);
  for (const [p, { words, runs, chances }] of parts.entries()) {
    for (const [r, { first, last }] of runs.entries()) {
      const keys = features[p]?.[r] ?? [];
      const links = words
        .slice(first, last + 1)
        .map((word, i) => isLink(word) || (i > 0 && isLink(words[first + i - 1] ?? word)));
      chances.set(labelRun(scoreWords(model, keys), transitions, links), first * labelCount);
    }
  }
  return parts;
}

/** Whether most words of a headline begin with a capital, or nearly all words of a text are in capitals. */
function isTitleCase(words: readonly Word[], isHeadline: boolean): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  if (long.length < 3) return false;
  const capitals = long.filter(({ text }) => (isHeadline ? /^\p{Lu}/u : /^\p{Lu}{3}/u).test(text));
  return capitals.length > (isHeadline ? 0.6 : 0.9) * long.length;
}

/** The names in a part, places and others too, in order: those of known organisations, and what the tagger reads. */
export function findSpans(part: Part): readonly NameSpan[] {
  const read = readSpans(part);
  const known = findKnown(part, read);
  const isTaken = (span: NameSpan) => known.some(({ first, last }) => first <= span.last && span.first <= last);
  return [...known, ...read.filter((span) => !isTaken(span))].toSorted((a, b) => a.first - b.first);
}

/** Known organisations, but where the tagger reads a longer name ("Boeing 707") or a person. */
function findKnown(part: Part, read: readonly NameSpan[]): readonly NameSpan[] {
  const { words, runs } = part;
  const found: NameSpan[] = [];
  for (const run of runs) {
    for (let first = run.first; first <= run.last; first += 1) {
      const known = words[first]?.isCapital === true ? knownAt(words, first) : null;
      if (known === null) continue;
      const last = first + known.words.length - 1;
      const over = read.filter((span) => span.first <= last && first <= span.last);
      const isLonger = over.some((span) =>
        span.label !== organisationLabel
          ? span.first <= first && span.last >= last && last - first < span.last - span.first
          : span.first < first || span.last > last,
      );
      const isOrganisation = over.some(({ label }) => label === organisationLabel);
      const isPerson = over.some(({ label, chance }) => label === personLabel && chance > 0.8);
      const isProductNumber = last === first && /^\d/u.test(words[last + 1]?.text ?? '');
      if (
        (isLonger && !endsWithKnown(part, over, first, last)) ||
        isPerson ||
        isProductNumber ||
        (known.isDoubtful && !isOrganisation)
      )
        continue;
      const chance = Math.max(
        0.97,
        ...over.filter(({ label }) => label === organisationLabel).map((span) => span.chance),
      );
      found.push({ part, first, last, label: organisationLabel, chance, known: known.full });
      first = last;
    }
  }
  return found;
}

/** "Republican Senate", "Bennoui of Reporters Without Borders": a longer reading that ends with a known name and has no body before it. */
function endsWithKnown({ words }: Part, [over, ...others]: readonly NameSpan[], first: number, last: number): boolean {
  if (over === undefined || others.length > 0) return false;
  // "World Health Organization | Vivian Tan"
  if (over.first === first && last > first && isGivenName(wordAt(words, last + 1))) return true;
  if (over.last !== last || over.first >= first) return false;
  const before = words.slice(over.first, first);
  if (before.every(({ key }) => partyWords.has(key))) return true;
  const link = before.at(-1);
  return (
    last > first &&
    (link?.key === 'of' || link?.key === 'the') &&
    !before.some((word) => word.isCapital && (isBody(word) || isPublic(word)))
  );
}

const partyWords: ReadonlySet<string> = new Set(
  'republican democratic democrat sunni shia shiite liberal conservative labour tory the us u.s. united states american uk u.k. british'.split(
    ' ',
  ),
);

function readSpans(part: Part): readonly NameSpan[] {
  const { words, runs, chances } = part;
  const spans: NameSpan[] = [];
  const best = (at: number) => {
    let label = 0;
    for (let one = 1; one < labelCount; one += 1) {
      if ((chances[at * labelCount + one] ?? 0) > (chances[at * labelCount + label] ?? 0)) label = one;
    }
    return label;
  };
  for (const run of runs) {
    for (let first = run.first; first <= run.last; first += 1) {
      const label = best(first);
      let last = first;
      // "Johnson on Monday" is no name.
      const isBreak = (at: number) =>
        label === personLabel && isLink(wordAt(words, at)) && !nameParticles.has(wordAt(words, at).key);
      while (last < run.last && best(last + 1) === label && !isBreak(last + 1)) last += 1;
      const next = last;
      if (label > 0) {
        let from = first;
        while (from < last && isLink(wordAt(words, from))) from += 1;
        while (last > from && isLink(wordAt(words, last))) last -= 1;
        let sum = 0;
        for (let at = from; at <= last; at += 1) sum += chances[at * labelCount + label] ?? 0;
        if (words[from]?.isCapital === true || last > from)
          spans.push({ part, first: from, last, label, chance: sum / (last - from + 1), known: null });
      }
      first = next;
    }
  }
  return spans;
}
