import type { Summary } from '../article/article.ts';

/**
 * What each article of a month is found by, from the oldest. A facet is one text: articles parted by commas, an article's
 * values by blanks ("SY IR,RU,,ID"). World regions are left out, for their countries say them. As text it is a third
 * smaller than postings of the same, and as small as numbers that stand for values.
 */
export interface FacetColumns {
  readonly about: string;
  readonly filed: string;
  readonly tag: string;
}

/** Writes the columns of summaries; codes and tags hold neither blanks nor commas. */
export function writeColumns(summaries: readonly Summary[]): FacetColumns {
  return {
    about: summaries.map(({ about }) => about.join(' ')).join(','),
    filed: summaries.map(({ filed }) => filed ?? '').join(','),
    tag: summaries.map(({ tags }) => tags.join(' ')).join(','),
  };
}

/** Reads a column: the values of each article. */
export function readColumn(column: string): string[][] {
  return column.split(',').map((values) => (values === '' ? [] : values.split(' ')));
}
