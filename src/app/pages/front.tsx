import { useSuspenseQuery } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { Link } from 'react-router';
import { noFilters } from '#news/filters.ts';
import { worldRegions } from '#news/regions.ts';
import { urls } from '#news/urls.ts';
import type { PageHandle } from '../page-meta.ts';
import { ListPage } from '../parts/list-page.tsx';
import { newsQueries } from '../queries.ts';
import { openRequest } from '../route-context.ts';

export const handle: PageHandle = {
  meta: ({ client }) => {
    const lead = client.getQueryData(newsQueries.list(noFilters).queryKey)?.items.at(0)?.headline;
    return {
      title: 'Dateline',
      description: `News by the places it is about.${lead === undefined ? '' : ` Latest: ${lead}.`}`,
      canonical: urls.front(),
    };
  },
};

export async function loader(args: LoaderFunctionArgs) {
  const { client, filters } = openRequest(args);
  await Promise.all([client.ensureQueryData(newsQueries.list(filters)), client.ensureQueryData(newsQueries.census())]);
  return null;
}

/** The latest, newest first. */
export function Component() {
  return (
    <ListPage title="The latest" own={{}} address={urls.front} hasLead>
      <WorldNav />
    </ListPage>
  );
}

/** The newsroom's world regions that the archive has something about, with their counts. */
function WorldNav() {
  const { data: census } = useSuspenseQuery(newsQueries.census());
  const counts = new Map(census.about);
  const held = worldRegions.filter(({ code }) => counts.has(code));
  if (held.length === 0) return null;
  return (
    <nav className="world-nav" aria-label="World regions">
      <ul>
        {held.map(({ code, slug, name }) => (
          <li key={code}>
            <Link to={urls.region(slug)}>
              {name} <span className="count">{counts.get(code)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
