import type { ListHead } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';

/** How many of the newest articles may lead the front page. */
const candidates = 12;

/** Characters of a standfirst that says something. */
const enoughText = 60;

/**
 * How pages begin that are there to be tried out, and text that fills a layout; and the headline of the first post of WordPress,
 * in the languages with most of its sites. What a story calls a test ("is a test for the coalition") is none.
 */
const trial =
  /^\P{L}*(?:(?:test|sample) (?:page|post|article|story|entry)(?!\p{L})|this (?:(?:page|post|article|story) is|is (?:just|only)) an? test(?!\p{L})|this is a test(?: (?:page|post|article|story)|\P{L}*$|[.!])|lorem ipsum)/iu;
const firstPost =
  /^\P{L}*(?:hello world|hallo welt|hallo wereld|hola,? mundo|olá,? mundo|bonjour tout le monde|ciao mondo|halo dunia|أهلاً بالعالم|مرحبا بالعالم)\P{L}*$/iu;

/**
 * The article that leads the front page where its owner names none: the newest with a standfirst of sixty characters or more
 * that is not a test page, among the newest twelve; else the newest. Null where there is no article.
 *
 * @param items The newest articles, newest first.
 */
export function chooseLead(items: readonly Summary[]): Summary | null {
  const isStory = ({ headline, standfirst }: Summary) =>
    standfirst.length >= enoughText &&
    ![headline, standfirst].some((text) => trial.test(text)) &&
    !firstPost.test(headline);
  return items.slice(0, candidates).find(isStory) ?? items[0] ?? null;
}

/** A head whose first page begins with its lead: the named one, else the chosen one. Its order is otherwise as before. */
export function withLead(head: ListHead, named: Summary | null): ListHead {
  const lead = named ?? chooseLead(head.items);
  return lead === null ? head : { ...head, items: [lead, ...head.items.filter(({ id }) => id !== lead.id)] };
}
