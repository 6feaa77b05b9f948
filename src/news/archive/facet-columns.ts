import { listName, type NamedKind, type NamedTag } from '../people/named.ts';
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
  /** Whom they name. */
  readonly person?: string;
  readonly organisation?: string;
}

/** A summary with whom its article names: only the build has both, lists show none. */
export interface VolumeSummary extends Summary {
  readonly named?: readonly NamedTag[];
}

/** The names, as in lists of all articles, of those of a kind. */
const namesOf = ({ named = [] }: VolumeSummary, kind: NamedKind): readonly string[] =>
  named.filter((tag) => tag.kind === kind).map(listName);

/** Writes the columns of summaries, which are in the order of their positions. Codes and tags contain no blanks or commas. */
export function writeColumns(summaries: readonly VolumeSummary[]): FacetColumns {
  const columnOf = (of: (summary: VolumeSummary) => readonly string[]) =>
    summaries.map((summary) => of(summary).join('\t')).join('\n');
  const people = columnOf((summary) => namesOf(summary, 'person'));
  const organisations = columnOf((summary) => namesOf(summary, 'organisation'));
  return {
    about: summaries.map(({ about }) => about.join(' ')).join(','),
    filed: summaries.map(({ filed }) => filed ?? '').join(','),
    tag: summaries.map(({ tags }) => tags.join(' ')).join(','),
    ...(summaries.some(({ authors }) => authors) && {
      by: columnOf(({ authors = [] }) => authors.map(({ name }) => name)),
    }),
    ...(/\S/u.test(people) && { person: people }),
    ...(/\S/u.test(organisations) && { organisation: organisations }),
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
