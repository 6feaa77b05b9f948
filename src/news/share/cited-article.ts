import type { Summary } from '../article/article.ts';

/** What a citation says of an article, and what only the one who cites knows. */
export interface CitedArticle extends Pick<Summary, 'id' | 'headline' | 'dateline' | 'clock' | 'lang'> {
  /** The archive's name. */
  readonly site: string;
  /** The whole address, with scheme and host. */
  readonly address: string;
  /** The day it was read, as an ISO date. */
  readonly accessed: string;
}

/**
 * What no field of any format is for: the dateline's place and the clock, both as printed. The place is not where a publisher
 * sits, and the clock is what the page showed when it was captured, not a date of publication: a field of either would say
 * more than is known, and styles would print it as such. Without a date they print "n.d.", which is right.
 */
export function printedNote({ dateline, clock }: CitedArticle): string {
  return [
    ...(dateline === null ? [] : [`Dateline as printed: ${oneLine(dateline.place)}.`]),
    ...(clock === null ? [] : [`Clock as printed: ${oneLine(clock.printed)}.`]),
  ].join(' ');
}

/** A text on one line: every format ends a field, or an entry, at a line's end or takes it for a space. */
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
