import { useSuspenseQuery } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { useParams } from 'react-router';
import type { Filters } from '#news/filters/filters.ts';
import { joinFilters, noFilters } from '#news/filters/filters.ts';
import { noPlace } from '#news/regions/region.ts';
import type { Region } from '#news/regions/regions.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';
import { NewsError } from '../archive/errors.ts';
import type { PageHandle } from '../pages/page-meta.ts';
import { pageTitle } from '../pages/page-meta.ts';
import { countArticles } from '../languages/count-articles.ts';
import { ListPage } from './list-page.tsx';
import { LocatorMap } from '../map/locator-map.tsx';
import { WorldMap } from '../map/world-map.tsx';
import { ensureList } from './ensure-list.ts';
import { newsQueries } from '../archive/queries.ts';
import { Count } from '../ui/count.tsx';
import { openRequest } from '../pages/open-request.ts';
import { Link } from '../ui/link.tsx';
import { t } from '../languages/t.ts';

const nowhere = 'no-place-stated';

export const handle: PageHandle = {
  meta: ({ client, params }) => {
    const { slug, name } = readRegion(params['slug']);
    const articles = countArticles(client.getQueryData(newsQueries.region(slug).queryKey)?.about ?? 0);
    return {
      title: pageTitle(name),
      description: slug === nowhere ? t('about-nowhere', { articles }) : t('about-region', { articles, place: name }),
      canonical: urls.region(slug),
    };
  },
};

export async function loader({ params, ...args }: LoaderFunctionArgs) {
  const { client, filters } = openRequest(args);
  const { slug } = readRegion(params['slug']);
  await Promise.all([
    ensureList(client, joinFilters({ about: [slug] }, filters)),
    client.ensureQueryData(newsQueries.region(slug)),
  ]);
  return null;
}

/** A world region or a country: what is about it, and how much was filed from it. */
export function Component() {
  const region = readRegion(useParams()['slug']);
  const { data: counts } = useSuspenseQuery(newsQueries.region(region.slug));
  const address = (filters: Filters) => urls.region(region.slug, filters);
  const world = region.world === null ? null : regionBySlug(region.world);
  return (
    <ListPage title={region.name} own={{ about: [region.slug] }} address={address}>
      {world !== null && (
        <p className="crumb">
          <Link to={urls.region(world.slug)}>{world.name}</Link>
        </p>
      )}
      <RegionFacts slug={region.slug} about={counts.about} filed={counts.filed} />
      <CountryLinks label={t('countries')} countries={counts.members} />
      <CountryLinks label={t('beside-it')} countries={counts.neighbours} />
      {region.world === null && region.code !== noPlace ? (
        <WorldMap counts={heldCountries(counts.members)} to={urls.region} view={counts.map} />
      ) : (
        <LocatorMap codes={[region.code]} view={counts.map} />
      )}
    </ListPage>
  );
}

/** About and filed from are two things: their counts stand side by side and are never added up. */
function RegionFacts({
  slug,
  about,
  filed,
}: {
  readonly slug: string;
  readonly about: number;
  readonly filed: number;
}) {
  if (slug === nowhere) return <p className="list-facts">{t('nowhere-facts')}</p>;
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

/** Countries of a world region, or beside a country, with their counts. */
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

/** The map of a world region: each of its countries leads to its page, as in the list beside it. */
function heldCountries(members: CountryLinksProps['countries']): ReadonlyMap<string, number> {
  return new Map(members.map(([slug, count]) => [regionBySlug(slug)?.code ?? slug, count]));
}

function readRegion(slug = ''): Region {
  const region = regionBySlug(slug);
  if (region === null) throw new NewsError('not-found', `there is no region ${slug}`);
  return region;
}
