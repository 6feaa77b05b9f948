import type { Summary } from '#news/article/article.ts';

/** How many of the newest articles may lead the front page. */
const candidates = 12;

/** Characters of a standfirst that says something. */
const enoughText = 60;

/** Pages that publishing systems make to be tried out, and text that fills a layout. */
const trial =
  /\b(?:test (?:page|post|article|story|entry)|(?:is|just) an? test|sample (?:page|post)|hello world|lorem ipsum)\b/iu;

/**
 * The article that leads the front page where its owner names none: the newest with a standfirst of sixty characters or more
 * that is not a test page, among the newest twelve; else the newest. Null where there is no article.
 *
 * @param items The newest articles, newest first.
 */
export function chooseLead(items: readonly Summary[]): Summary | null {
  const isStory = ({ headline, standfirst }: Summary) =>
    standfirst.length >= enoughText && !trial.test(headline) && !trial.test(standfirst);
  return items.slice(0, candidates).find(isStory) ?? items[0] ?? null;
}
