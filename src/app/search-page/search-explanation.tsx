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

const either = new Intl.ListFormat(locale, { type: 'disjunction' });

interface Props {
  readonly q: string;
  readonly filters: Filters;
  readonly matches: Matches;
  /** Why nothing was found, and the ways out; null where something was found, or where that is not known. */
  readonly empty: ({ readonly why: string } & Pick<ComponentProps<typeof EmptySuggestions>, 'ways'>) | null;
}

/** How the words were read where not as they were typed, and why nothing was found, with the nearest way on. */
export function SearchExplanation({ q, filters, matches: { words, lookedThrough }, empty }: Props) {
  const notes = words.filter(({ as }) => as === 'spelling' || as === 'unknown' || as === 'short');
  return (
    <>
      {notes.map((word) => (
        <p key={word.asked} className="search-note">
          <Note word={word} q={q} filters={filters} />
        </p>
      ))}
      {lookedThrough !== null && <p className="search-note">{t('phrase.looked-through', { count: lookedThrough })}</p>}
      {empty !== null && (
        <>
          <p className="empty">{empty.why}</p>
          <EmptySuggestions ways={empty.ways} address={addressWithout} />
        </>
      )}
    </>
  );
}

/** Without words there is nothing to search for: what is left is a list. */
const addressWithout = (filters: Filters) =>
  filters.q === null ? urls.front({ ...filters, sort: 'newest' }) : urls.search(filters);

function Note({ word: { asked, as, forms }, q, filters }: { readonly word: ReadWord } & Pick<Props, 'q' | 'filters'>) {
  if (as === 'short') return t('word.short', { word: asked });
  if (as === 'unknown') return t('word.unknown', { word: asked });
  return (
    <>
      {t('word.not-so', { word: asked })}{' '}
      <Rich
        text={t('word.but-so')}
        forms={() =>
          either.formatToParts(forms).map(({ type, value }) =>
            type === 'literal' ? (
              value
            ) : (
              <Link
                key={value}
                to={urls.search({ ...filters, q: replaceWords(q, [asked], value), page: null })}
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
