import type { Article } from '#news/article.ts';
import { otherSpelling } from '#news/other-spelling.ts';
import { joinWords, readWords } from '#news/read-words.ts';
import type { Span } from '#news/span.ts';
import type { ReadQuery } from './find-matches.ts';
import { findPhrase } from './find-phrases.ts';

/** A stretch of text as it is printed, soft wraps as spaces. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What a result shows of an article. */
export interface Snippet {
  readonly headline: readonly Piece[];
  /** Of the caption or a paragraph, where most of the words are; the first paragraph's beginning where none is. */
  readonly text: readonly Piece[];
  /** Whether the paragraph goes on before and behind. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Places that the question names otherwise than the article prints them: MOSKOW, by its usual name Moscow. */
  readonly otherSpellings: readonly { readonly printed: string; readonly usual: string }[];
}

/** A stretch of the source that matches, and which word of the question it stands for. */
interface Mark {
  readonly span: Span;
  readonly word: number;
}

/** Characters of a snippet, and how many of them may stand before the first match. */
const longest = 200;
const before = 60;

/** Cuts out of an article what shows why it was found. Total: an article that was not found gives its beginning. */
export function makeSnippet(article: Article, query: ReadQuery): Snippet {
  const { source, headlineSpan, caption, paragraphs } = article;
  const marker = new Marker(article, query);
  const spans = [...paragraphs.map(({ span }) => span), ...(caption === null ? [] : [caption])];
  const first = spans[0] ?? headlineSpan;
  let best: { readonly span: Span; readonly paragraph: Span; readonly worth: number } | null = null;
  for (const paragraph of spans) {
    for (const window of listWindows(marker.marks(paragraph))) {
      if (best === null || window.worth > best.worth) best = { ...window, paragraph };
    }
  }
  const paragraph = best?.paragraph ?? first;
  const [start, end] = cutAround(source, paragraph, best?.span ?? [paragraph[0], paragraph[0]]);
  return {
    headline: cutPieces(source, headlineSpan, marker.marks(headlineSpan)),
    text: cutPieces(source, [start, end], marker.marks(paragraph)),
    isCutBefore: start > paragraph[0],
    isCutAfter: end < paragraph[1],
    otherSpellings: marker.otherSpellings(),
  };
}

/** Finds in an article what the words of a question stand for. */
class Marker {
  readonly #article: Article;
  readonly #query: ReadQuery;
  readonly #wordOf: ReadonlyMap<string, number>;
  readonly #spellings: readonly (Mark & { readonly usual: string; readonly term: string })[];

  constructor(article: Article, query: ReadQuery) {
    this.#article = article;
    this.#query = query;
    this.#wordOf = new Map(query.words.flatMap(({ forms }, word) => forms.map((form) => [form, word] as const)));
    this.#spellings = article.mentions.flatMap((mention) =>
      otherSpelling(article.source.slice(...mention.span), mention).flatMap((term) => {
        const word = this.#wordOf.get(term);
        return word === undefined ? [] : [{ span: mention.span, word, term, usual: mention.entry }];
      }),
    );
  }

  /** Ascending; none of them overlap. */
  marks([start, end]: Span): Mark[] {
    const text = this.#article.source.slice(start, end);
    const words = readWords(text);
    const own = [...words, ...joinWords(text, words)].flatMap(({ term, span }) => {
      const word = this.#wordOf.get(term);
      return word === undefined ? [] : [{ span: [span[0] + start, span[1] + start] as const, word }];
    });
    const spelt = this.#spellings.filter(({ span }) => span[0] >= start && span[1] <= end);
    const sorted = [...own, ...spelt].toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    let last = start;
    return sorted.filter(({ span }) => span[0] >= last && (last = span[1]) > 0);
  }
}
