import type { Summary } from '../article/article.ts';

/**
 * The facet values of each article of a month, from the oldest. World regions are left out: they follow from the countries.
 * Compressed, this is a third smaller than posting lists, and as small as numbers in place of the values.
 *
 *     column   = article ("," article)*      one for each article
 *     article  = [value (" " value)*]        empty where it has no value
 *
 * Example: `SY IR,RU,,ID` in the column `about` are four articles; the third is about no known country.
 *
 * Names of people hold blanks and commas. Their column has lines in place of articles, and tabs between names.
 */
export interface FacetColumns {
  readonly about: string;
  readonly filed: string;
  readonly tag: string;
  /** Absent where no article of the month has an author. */
  readonly by?: string;
}

/** Writes the columns of summaries, which are in the order of their positions. Codes and tags contain no blanks or commas. */
export function writeColumns(summaries: readonly Summary[]): FacetColumns {
  return {
    about: summaries.map(({ about }) => about.join(' ')).join(','),
    filed: summaries.map(({ filed }) => filed ?? '').join(','),
    tag: summaries.map(({ tags }) => tags.join(' ')).join(','),
    ...(summaries.some(({ authors }) => authors) && {
      by: summaries.map(({ authors = [] }) => authors.map(({ name }) => name).join('\t')).join('\n'),
    }),
  };
}

/** Reads a column: the values of each article, by position. */
export function readColumn(column: string): string[][] {
  return column.split(',').map((values) => (values === '' ? [] : values.split(' ')));
}

/** Reads the column of authors: the names of each article, by position. */
export function readNames(column: string): string[][] {
  return column.split('\n').map((names) => (names === '' ? [] : names.split('\t')));
}
