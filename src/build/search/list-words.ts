import type { Article } from '#news/article/article.ts';
import { joinWords, readWords } from '#news/search/read-words.ts';
import { authorTerm } from '#news/search/author-term.ts';
import type { Mention } from '#news/regions/region.ts';
import type { Span } from '#news/text/span.ts';
import { listUsualNames } from '#news/search/usual-names.ts';
import { weighWord, type Occurrences } from './weigh-word.ts';

/**
 * The search terms of an article, each after the digit of its weight: "7putin 2moscow". They are the words of its text, the
 * names of its authors (each word also as `by:doe`), what is said below its pictures and of what they show, and the usual names of places that it spells otherwise. One string, which is small in the cache and quick to send to a
 * thread.
 */
export function listWords({
  source,
  headlineSpan,
  caption,
  paragraphs,
  mentions,
  authors = [],
  pictures = [],
}: Article): string {
  const found = new Map<string, { -readonly [Key in keyof Occurrences]: Occurrences[Key] }>();
  let length = 0;
  const add = (word: string, where: Where) => {
    let occurrences = found.get(word);
    if (occurrences === undefined) found.set(word, (occurrences = { inHeadline: false, inLead: false, count: 0 }));
    if (where === 'headline') occurrences.inHeadline = true;
    else occurrences.count += 1;
    if (where === 'lead') occurrences.inLead = true;
  };
  const addText = (text: string, where: Where) => {
    const words = readWords(text);
    length += words.length;
    for (const { term } of words) add(term, where);
    for (const { term } of joinWords(text, words)) add(term, where);
  };
  const addSpan = (span: Span, where: Where) => addText(source.slice(...span), where);
  addSpan(headlineSpan, 'headline');
  if (caption !== null) addSpan(caption, 'lead');
  for (const [at, { span }] of paragraphs.entries()) addSpan(span, at === 0 ? 'lead' : 'text');
  for (const { alt, caption: words = '' } of pictures) {
    addText(alt, 'text');
    // Of Markdown both are often the same.
    if (words !== alt) addText(words, 'text');
  }
  for (const { name } of authors) {
    addText(name, 'lead');
    for (const { term } of readWords(name)) add(authorTerm(term), 'lead');
  }
  for (const mention of mentions) {
    for (const { terms } of listUsualNames(source.slice(...mention.span), mention))
      for (const term of terms) add(term, whereOf(mention));
  }
  return [...found].map(([word, occurrences]) => `${weighWord(occurrences, length)}${word}`).join(' ');
}

type Where = 'headline' | 'lead' | 'text';

function whereOf({ where }: Mention): Where {
  if (where === 'headline') return where;
  return typeof where === 'string' || where === 0 ? 'lead' : 'text';
}
