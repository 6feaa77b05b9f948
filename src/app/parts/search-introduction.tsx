import { useSuspenseQuery } from '@tanstack/react-query';
import type { Filters } from '#news/filters.ts';
import { noPlace } from '#news/region.ts';
import { isWorldRegion, regionByCode } from '#news/regions.ts';
import { urls } from '#news/urls.ts';
import { newsQueries } from '../queries.ts';
import { countArticles } from '../count-articles.ts';
import { Link } from '../ui/link.tsx';
import { ListConditions } from './list-conditions.tsx';

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
        <h1 tabIndex={-1}>Search</h1>
        <p className="list-facts">
          Headlines, captions and texts of {countArticles(census.articles)}, and other spellings of their places.
        </p>
      </header>
      <ListConditions filters={filters} address={urls.search} />
      <div className="strip needs-script">
        {countries.length > 0 && (
          <section>
            <h2>For example</h2>
            <ul>
              {countries.slice(0, most).map(({ slug, name }) => (
                <li key={slug}>
                  <Link to={urls.search({ ...filters, q: name, page: null })}>{name}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>How</h2>
          <p>“Quotes” keep words together. The last word may be unfinished, and a slip of the pen is forgiven.</p>
        </section>
      </div>
      <noscript>
        <p className="notice">
          Searching needs JavaScript, which is off in this browser. These lead to every article without it.
        </p>
        <div className="strip">
          <section>
            <h2>Regions</h2>
            <ul>
              {countries.slice(0, most).map(({ slug, name }) => (
                <li key={slug}>
                  <Link to={urls.region(slug)}>{name}</Link>
                </li>
              ))}
              <li>
                <Link to={urls.regions()}>All regions</Link>
              </li>
            </ul>
          </section>
          <section>
            <h2>Tags</h2>
            <ul>
              {census.tag.slice(0, most).map(([tag]) => (
                <li key={tag}>
                  <Link to={urls.tag(tag)}>{tag}</Link>
                </li>
              ))}
              <li>
                <Link to={urls.tags()}>All tags</Link>
              </li>
            </ul>
          </section>
        </div>
      </noscript>
    </>
  );
}
