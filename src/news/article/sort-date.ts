import type { Summary } from './article.ts';

/** What a date needs of an article. */
export type Dated = { readonly clock: Pick<NonNullable<Summary['clock']>, 'date' | 'time'> | null } & Pick<
  Summary,
  'published'
>;

/**
 * The date and time by which an article has its place in the archive. This is the one rule: the date of publication that the
 * owner states, and where they state none, that of the printed clock. Both count as they are written, whatever their zone. Of
 * a stated day without a time nothing is taken from the clock. Null: it is not known.
 *
 * By it go the order of lists, the month an article is in (`/dates/2022-01`), `since` and `until`, the previous and the next
 * article, the dates of the archive, and what feeds call updated. The clock is shown as printed all the same, and is never
 * called a date of publication.
 */
export function sortDate({ published, clock }: Dated): { readonly date: string | null; readonly time: string | null } {
  if (published === undefined) return { date: clock?.date ?? null, time: clock?.time ?? null };
  return { date: published.slice(0, 10), time: /^\d\d:[\d:]+/u.exec(published.slice(11))?.[0] ?? null };
}
