import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { noFilters } from '#news/filters/filters.ts';
import { readFilters } from '#news/filters/read-filters.ts';
import { noPlace } from '#news/regions/region.ts';
import { isWorldRegion, regionByCode, worldRegions } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { pageTitle, type PageHandle, type PageRequest } from '../pages/page-meta.ts';
import { describeArchive } from '../languages/describe-archive.ts';
import { filterNames } from '../filters/filter-names.ts';
import { ListPage } from './list-page.tsx';
import { ensureList } from './ensure-list.ts';
import { newsQueries } from '../archive/queries.ts';
import { Count } from '../ui/count.tsx';
import { site } from '../settings/site-info.ts';
import { tagName } from '../languages/tag-name.ts';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';
import './front.css';
import './headlines.css';

export const handle: PageHandle = {
  meta: ({ client, search }) => ({
    title: pageTitle(...filterNames(readFilters(search).filters)),
    description: import.meta.env.SSR ? describe(client) : '',
    canonical: urls.front(),
  }),
};

function describe(client: QueryClient): string {
  const lead = client.getQueryData(newsQueries.list(noFilters).queryKey)?.items.at(0)?.headline;
  return lead === undefined ? t('front.description') : t('front.description-latest', { headline: lead });
}

export async function loader({ client, search }: PageRequest) {
  const { filters } = readFilters(search);
  await Promise.all([ensureList(client, filters), client.ensureQueryData(newsQueries.census())]);
}

/** The front page: the latest articles, newest first. */
export function Component() {
  return (
    <ListPage title={t('the-latest')} pathFilters={{}} address={urls.front} hasLead foot={<ArchiveStrip />}>
      <WorldNav />
      {site.tagline && (
        <p className="tagline" dir="auto">
          {site.tagline}
        </p>
      )}
    </ListPage>
  );
}

/** Links to the world regions that the archive has articles about, with their numbers. */
function WorldNav() {
  const { data: census } = useSuspenseQuery(newsQueries.census());
  const counts = new Map(census.about);
  const worldsWithArticles = worldRegions.filter(({ code }) => counts.has(code));
  if (worldsWithArticles.length === 0) return null;
  return (
    <nav className="world-nav" aria-label={t('world-regions')}>
      <ul>
        {worldsWithArticles.map(({ code, slug, name }) => (
          <li key={code}>
            <Link to={urls.region(slug)}>
              {name} {census.articles > 1 && <Count of={counts.get(code) ?? 0} />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many countries, and how many tags, the strip links to. */
const stripSize = 12;

/** At the end of the front page: the size of the archive, and links to its most frequent countries and tags. */
function ArchiveStrip() {
  const { data: census } = useSuspenseQuery(newsQueries.census());
  const shown = (count: number) => (census.articles > 1 ? count : null);
  const about = census.about.filter(([value]) => !isWorldRegion(value) && value !== noPlace);
  return (
    <div className="strip">
      <section>
        <h2>{t('this-archive')}</h2>
        <p>
          {describeArchive({ ...census, countries: about.length })} <Link to={urls.dates()}>{t('by-date')}</Link>
        </p>
      </section>
      <section>
        <h2>{t('countries')}</h2>
        <ul>
          {about.slice(0, stripSize).map(([code, count]) => {
            const { slug, name } = regionByCode(code) ?? { slug: code, name: code };
            return <StripLink key={code} to={urls.region(slug)} name={name} count={shown(count)} />;
          })}
        </ul>
      </section>
      {census.tag.length > 0 && (
        <section>
          <h2>{t('tags')}</h2>
          <ul>
            {census.tag.slice(0, stripSize).map(([tag, count]) => (
              <StripLink key={tag} to={urls.tag(tag)} name={tagName(tag)} count={shown(count)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface StripProps {
  readonly to: string;
  readonly name: string;
  /** Null in an archive of one article, which needs no numbers. */
  readonly count: number | null;
}

function StripLink({ to, name, count }: StripProps) {
  return (
    <li>
      <Link to={to} dir="auto">
        {name}
      </Link>{' '}
      {count !== null && <Count of={count} />}
    </li>
  );
}
