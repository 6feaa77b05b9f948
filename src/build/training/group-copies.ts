import type { ParsedArticle } from '#news/article/article.ts';
import { paragraphStart } from '#news/article/paragraph-start.ts';
import { textOf } from '#news/text/span.ts';
import { foldWord } from '../gazetteer/tokenise.ts';

/**
 * Groups copies of stories: those with the same headline or first paragraph (compared by letters and digits, without the
 * dateline), directly or through others, get the same number. Updates of a story must not be in different folds, else
 * weights are tested on what they were learned from. Numbers count from 0 by first story.
 */
export function groupCopies(seeds: ReadonlyMap<string, ParsedArticle>): ReadonlyMap<string, number> {
  const parents = new Map<string, string>();
  const rootOf = (file: string): string => {
    let root = file;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  const firstWith = new Map<string, string>();
  for (const [file, article] of seeds) {
    for (const key of keysOf(article)) {
      const other = firstWith.get(key) ?? file;
      firstWith.set(key, other);
      const [a, b] = [rootOf(other), rootOf(file)];
      if (a !== b) parents.set(b, a);
    }
  }
  const numbers = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const file of seeds.keys()) {
    const root = rootOf(file);
    const number = groups.get(root) ?? groups.size;
    groups.set(root, number);
    numbers.set(file, number);
  }
  return numbers;
}

function keysOf({ source, headline, dateline, paragraphs }: ParsedArticle): readonly string[] {
  const [lead] = paragraphs;
  const body = lead ? source.slice(paragraphStart(lead.span, dateline), lead.span[1]) : '';
  return [`headline ${plain(textOf(source, headline))}`, ...(body.trim() === '' ? [] : [`lead ${plain(body)}`])];
}

function plain(text: string): string {
  return foldWord(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
