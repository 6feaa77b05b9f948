import { useSuspenseQuery } from '@tanstack/react-query';
import type { Filters } from '#news/filters/filters.ts';
import { noPlace } from '#news/regions/region.ts';
import { isWorldRegion, regionByCode } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { newsQueries } from '../archive/queries.ts';
import { tagName } from '../languages/tag-name.ts';
import { Link } from '../ui/link.tsx';
import { ListConditions } from '../filters/list-conditions.tsx';
import { t } from '../languages/t.ts';

/** How many examples of each kind to show. */
const exampleCount = 6;

/** The search page without words: how to search, with examples from the archive; without JavaScript links to other pages. */
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
              {/* Only English names are recognized in articles (src/build/regions), so that the English name finds some. */}
              {countries.slice(0, exampleCount).map(({ slug, english }) => (
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
          {census.hasAuthors && <p>{t('search.how-author')}</p>}
        </section>
      </div>
      <noscript>
        <p className="notice">{t('search.without-script')}</p>
        <div className="strip">
          <section>
            <h2>{t('regions')}</h2>
            <ul>
              {countries.slice(0, exampleCount).map(({ slug, name }) => (
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
              {census.tag.slice(0, exampleCount).map(([tag]) => (
                <li key={tag}>
                  <Link to={urls.tag(tag)} dir="auto">
                    {tagName(tag)}
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
