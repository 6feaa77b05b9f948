import { useSuspenseQuery } from '@tanstack/react-query';
import type { Filters } from '#news/filters/filters.ts';
import { noPlace } from '#news/regions/region.ts';
import { isWorldRegion, regionByCode } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { newsQueries } from '../archive/queries.ts';
import { Link } from '../ui/link.tsx';
import { ListConditions } from '../filters/list-conditions.tsx';
import { t } from '../languages/t.ts';

/** Examples of each kind. */
const most = 6;

/** Before anything is searched: what can be, with examples out of the archive. Without JavaScript: the other ways in. */
export function SearchIntroduction({ filters }: { readonly filters: Filters }) {
  const { data: census } = useSuspenseQuery(newsQueries.census());
  const countries = census.about.flatMap(([code]) => {
    const region = isWorldRegion(code) || code === noPlace ? null : regionByCode(code);
    return region === null ? [] : [region];
  });
  return (
    <>
      <header className="list-header">
        <h1 tabIndex={-1}>{t('search')}</h1>
        <p className="list-facts">{t('search.covers', { count: census.articles })}</p>
      </header>
      <ListConditions filters={filters} address={urls.search} />
      <div className="strip needs-script">
        {countries.length > 0 && (
          <section>
            <h2>{t('search.examples')}</h2>
            <ul>
              {/* Regions are found by their English words (src/build/regions), so that articles have these in any language. */}
              {countries.slice(0, most).map(({ slug, english }) => (
                <li key={slug}>
                  <Link to={urls.search({ ...filters, q: english, page: null })} lang="en" dir="ltr">
                    {english}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t('search.how')}</h2>
          <p>{t('search.how-words')}</p>
        </section>
      </div>
      <noscript>
        <p className="notice">{t('search.without-script')}</p>
        <div className="strip">
          <section>
            <h2>{t('regions')}</h2>
            <ul>
              {countries.slice(0, most).map(({ slug, name }) => (
                <li key={slug}>
                  <Link to={urls.region(slug)}>{name}</Link>
                </li>
              ))}
              <li>
                <Link to={urls.regions()}>{t('search.all-regions')}</Link>
              </li>
            </ul>
          </section>
          <section>
            <h2>{t('tags')}</h2>
            <ul>
              {census.tag.slice(0, most).map(([tag]) => (
                <li key={tag}>
                  <Link to={urls.tag(tag)} dir="auto">
                    {tag}
                  </Link>
                </li>
              ))}
              <li>
                <Link to={urls.tags()}>{t('tags.all')}</Link>
              </li>
            </ul>
          </section>
        </div>
      </noscript>
    </>
  );
}
