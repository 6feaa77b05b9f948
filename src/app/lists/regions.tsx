import { language } from 'virtual:language';
import { useSuspenseQuery } from '@tanstack/react-query';
import { noPlace } from '#news/regions/region.ts';
import type { Region } from '#news/regions/regions.ts';
import { countriesOf, worldRegions } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { WorldMap } from '../map/world-map.tsx';
import { newsQueries } from '../archive/queries.ts';
import { Count } from '../ui/count.tsx';
import { Link } from '../ui/link.tsx';
import './lists.css';
import './index-pages.css';
import { t } from '../languages/t.ts';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(t('regions')),
    description: import.meta.env.SSR ? t('regions.description') : '',
    canonical: urls.regions(),
  }),
};

export async function loader({ client }: PageRequest) {
  await client.ensureQueryData(newsQueries.census());
}

/** The page "Regions": a map of the world, and the same links as a list. */
export function Component() {
  const { data: census } = useSuspenseQuery(newsQueries.census());
  const about = new Map(census.about);
  const withoutPlace = about.get(noPlace) ?? 0;
  return (
    <div className="page">
      <header className="list-header">
        <h1 tabIndex={-1}>{t('regions')}</h1>
        <p className="list-facts">{t('regions.shades')}</p>
      </header>
      <WorldMap counts={about} to={urls.region} />
      <div className="world-lists">
        {worldRegions.map((world) => (
          <WorldSection key={world.code} world={world} counts={about} />
        ))}
      </div>
      {withoutPlace > 0 && (
        <p className="list-facts">
          <Link to={urls.region('no-place-stated')}>{t('region.ZZ')}</Link> <Count of={withoutPlace} />
        </p>
      )}
    </div>
  );
}

function WorldSection({ world, counts }: { readonly world: Region; readonly counts: ReadonlyMap<string, number> }) {
  const countriesWithArticles = countriesOf(world.slug)
    .filter(({ code }) => counts.has(code))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <section className="world-list">
      <h2>
        <Link to={urls.region(world.slug)}>{world.name}</Link> <Count of={counts.get(world.code) ?? 0} />
      </h2>
      {countriesWithArticles.length > 0 && (
        <ul>
          {countriesWithArticles.map(({ code, slug, name }) => (
            <li key={code}>
              <Link to={urls.region(slug)}>{name}</Link> <Count of={counts.get(code) ?? 0} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
