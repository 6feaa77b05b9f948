import type { Summary } from './article.ts';

/** The fields of a summary, in the order of data files: whoever adds one to the type is told to add it here. */
const fields = Object.keys({
  id: true,
  slug: true,
  headline: true,
  standfirst: true,
  clock: true,
  dateline: true,
  filed: true,
  about: true,
  tags: true,
  minutes: true,
  lang: true,
  map: true,
  month: true,
  position: true,
} satisfies Record<keyof Summary, true>) as (keyof Summary)[];

/** What lists show of an article: the fields of a summary and no other. */
export function summaryOf(article: Summary): Summary {
  return Object.fromEntries(fields.map((field) => [field, article[field]])) as unknown as Summary;
}
