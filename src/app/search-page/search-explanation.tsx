import { locale } from 'virtual:language';
import type { Filters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import type { ComponentProps } from 'react';
import type { Matches, ReadWord } from '../archive/matches.ts';
import { replaceWords } from '#news/search/replace-words.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { EmptySuggestions } from '../lists/empty-suggestions.tsx';
import { t } from '../languages/t.ts';

const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });

interface Props {
  readonly q: string;
  readonly filters: Filters;
  readonly matches: Matches;
  /** Why nothing was found, and links to searches that find something. Null where articles were found, or while it loads. */
  readonly empty: ({ readonly reason: string } & Pick<ComponentProps<typeof EmptySuggestions>, 'suggestions'>) | null;
}

/** Notes on words that were not searched as typed, and, where nothing was found, the reason and what to search instead. */
export function SearchExplanation({ q, filters, matches: { words, lookedThrough }, empty }: Props) {
  const notes = words.filter(({ as }) => as === 'spelling' || as === 'unknown' || as === 'short');
  return (
    <>
      {notes.map((word) => (
        <p key={word.typed} className="search-note">
          <Note word={word} q={q} filters={filters} />
        </p>
      ))}
      {lookedThrough !== null && <p className="search-note">{t('phrase.looked-through', { count: lookedThrough })}</p>}
      {empty !== null && (
        <>
          <p className="empty">{empty.reason}</p>
          <EmptySuggestions suggestions={empty.suggestions} address={addressOf} />
        </>
      )}
    </>
  );
}

/** Filters without search words are a list of the front page. */
const addressOf = (filters: Filters) =>
  filters.q === null ? urls.front({ ...filters, sort: 'newest' }) : urls.search(filters);

function Note({ word: { typed, as, forms }, q, filters }: { readonly word: ReadWord } & Pick<Props, 'q' | 'filters'>) {
  if (as === 'short') return t('word.short', { word: typed });
  if (as === 'unknown') return t('word.unknown', { word: typed });
  return (
    <>
      {t('word.not-so', { word: typed })}{' '}
      <Rich
        text={t('word.but-so')}
        forms={() =>
          disjunction.formatToParts(forms).map(({ type, value }) =>
            type === 'literal' ? (
              value
            ) : (
              <Link
                key={value}
                to={urls.search({ ...filters, q: replaceWords(q, [typed], value), page: null })}
                dir="auto"
              >
                {value}
              </Link>
            ),
          )
        }
      />
    </>
  );
}
