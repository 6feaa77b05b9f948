import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '../navigation/navigation-context.tsx';
import type { Filters } from '#news/filters/filters.ts';
import { joinFilters, noFilters } from '#news/filters/filters.ts';
import { noPlace } from '#news/regions/region.ts';
import type { Region } from '#news/regions/regions.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { readFilters } from '#news/filters/read-filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { PageHandle, PageRequest } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { countArticles } from '../languages/count-articles.ts';
import { filterNames } from '../filters/filter-names.ts';
import { ListPage } from './list-page.tsx';
import { LocatorMap } from '../map/locator-map.tsx';
import { WorldMap } from '../map/world-map.tsx';
import { ensureList } from './ensure-list.ts';
import { newsQueries } from '../archive/queries.ts';
import { Count } from '../ui/count.tsx';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';

const noPlaceSlug = 'no-place-stated';

export const handle: PageHandle = {
  meta: ({ client, params, search }) => {
    const { slug, name } = readRegion(params['slug']);
    const articles = countArticles(client.getQueryData(newsQueries.region(slug).queryKey)?.about ?? 0);
    return {
      title: pageTitle(name, ...filterNames(readFilters(search).filters)),
      description: import.meta.env.SSR ? describe(slug, articles, name) : '',
      canonical: urls.region(slug),
    };
  },
};

const describe = (slug: string, articles: string, place: string) =>
  slug === noPlaceSlug ? t('about-nowhere', { articles }) : t('about-region', { articles, place });

export async function loader({ client, params, search }: PageRequest) {
  const { filters } = readFilters(search);
  const { slug } = readRegion(params['slug']);
  await Promise.all([
    ensureList(client, joinFilters({ about: [slug] }, filters)),
    client.ensureQueryData(newsQueries.region(slug)),
  ]);
}

/** The page of a world region or a country: articles about it, and how many were filed from it. */
export function Component() {
  const region = readRegion(useParams()['slug']);
  const { data: counts } = useSuspenseQuery(newsQueries.region(region.slug));
  const address = (filters: Filters) => urls.region(region.slug, filters);
  const world = region.world === null ? null : regionBySlug(region.world);
  return (
    <ListPage title={region.name} pathFilters={{ about: [region.slug] }} address={address}>
      {world !== null && (
        <p className="crumb">
          <Link to={urls.region(world.slug)}>{world.name}</Link>
        </p>
      )}
      <RegionFacts slug={region.slug} about={counts.about} filed={counts.filed} />
      {region.world === null && region.code !== noPlace ? (
        <WorldMap counts={countByCode(counts.members)} to={urls.region} view={counts.map} labels={counts.labels} />
      ) : (
        <LocatorMap codes={[region.code]} view={counts.map} />
      )}
      <CountryLinks label={t('countries')} countries={counts.members} />
      <CountryLinks label={t('beside-it')} countries={counts.neighbours} />
    </ListPage>
  );
}

/** How many articles are about a region and how many were filed from it: two facts whose counts are never added. */
function RegionFacts({
  slug,
  about,
  filed,
}: {
  readonly slug: string;
  readonly about: number;
  readonly filed: number;
}) {
  if (slug === noPlaceSlug) return <p className="list-facts">{t('nowhere-facts')}</p>;
  return (
    <p className="list-facts">
      {t('place-facts', { articles: countArticles(about), filed })}{' '}
      {filed > 0 && (
        <Link className="needs-script" to={urls.front({ ...noFilters, filed: [slug] })}>
          {t('read-filed')}
        </Link>
      )}
    </p>
  );
}

interface CountryLinksProps {
  readonly label: string;
  readonly countries: readonly (readonly [slug: string, count: number])[];
}

/** Links to the countries of a world region, or to the neighbours of a country, with their counts. */
function CountryLinks({ label, countries }: CountryLinksProps) {
  if (countries.length === 0) return null;
  return (
    <nav className="countries" aria-label={label}>
      <span>{label}</span>
      <ul>
        {countries.map(([slug, count]) => (
          <li key={slug}>
            <Link to={urls.region(slug)}>
              {regionBySlug(slug)?.name ?? slug} <Count of={count} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The counts of countries by their codes, as the map has them. */
function countByCode(members: CountryLinksProps['countries']): ReadonlyMap<string, number> {
  return new Map(members.map(([slug, count]) => [regionBySlug(slug)?.code ?? slug, count]));
}

/** Throws `not-found` where no region has the slug. */
function readRegion(slug = ''): Region {
  const region = regionBySlug(slug);
  if (region === null) throw new NewsError('not-found', `there is no region ${slug}`);
  return region;
}
