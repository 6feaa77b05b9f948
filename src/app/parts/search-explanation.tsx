import { Link } from 'react-router';
import type { Filters } from '#news/filters.ts';
import { noFilters } from '#news/filters.ts';
import { urls } from '#news/urls.ts';
import type { Matches, ReadWord } from '../search/find-matches.ts';
import { countArticles } from './count-articles.ts';

interface Props {
  readonly q: string;
  readonly filters: Filters;
  readonly matches: Matches;
  /** What is left of the matches under the other conditions. */
  readonly total: number;
}

/** How the words were read where not as they were typed, and why nothing was found, with the nearest way on. */
export function SearchExplanation({ q, filters, matches: { words, total: before, lookedThrough }, total }: Props) {
  const notes = words.filter(({ as }) => as === 'spelling' || as === 'unknown' || as === 'short');
  const isUnknown = notes.some(({ as }) => as === 'unknown');
  const others = (asked: string) => q.replace(asked, ' ');
  return (
    <>
      {notes.map((word) => (
        <p key={word.asked} className="search-note">
          <Note word={word} q={q} filters={filters} />
        </p>
      ))}
      {lookedThrough !== null && (
        <p className="search-note">
          The best {lookedThrough} of the articles that have these words were looked through for the phrase.
        </p>
      )}
      {total === 0 && before > 0 && (
        <p className="empty">
          {countArticles(before)} for “{q}” without the other conditions.{' '}
          <Link to={urls.search({ ...noFilters, q, sort: filters.sort })}>Show {before === 1 ? 'it' : 'them'}</Link>
        </p>
      )}
      {before === 0 && !isUnknown && words.length > 1 && (
        <p className="empty">Each of these words is in the archive, but no article has all of them.</p>
      )}
      {before === 0 && words.length > 1 && (
        <ul className="search-ways" aria-label="With a word less">
          {words.map(({ asked }) => (
            <li key={asked}>
              <Link to={urls.search({ ...filters, q: others(asked), page: null })}>Without “{asked}”</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Note({ word: { asked, as, forms }, q, filters }: { readonly word: ReadWord } & Pick<Props, 'q' | 'filters'>) {
  if (as === 'short') return <>Many words begin with “{asked}”: it was left out until there is more of it.</>;
  if (as === 'unknown') return <>No article says “{asked}”, nor anything like it.</>;
  return (
    <>
      No article says “{asked}”. These say{' '}
      {forms.map((form, at) => (
        <span key={form}>
          {at > 0 && (at === forms.length - 1 ? ' or ' : ', ')}
          <Link to={urls.search({ ...filters, q: q.replace(asked, form), page: null })}>{form}</Link>
        </span>
      ))}
      .
    </>
  );
}
