import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { createRoutes } from '#app/site/routes.ts';
import { noFilters } from '#news/filters/filters.ts';
import { countries, worldRegions } from '#news/regions/regions.ts';
import { urls } from '#news/addresses/urls.ts';

const filters = { ...noFilters, about: ['syria'], since: '2018-01-01' };
const built: { readonly [Name in keyof typeof urls]: readonly string[] } = {
  front: [urls.front(), urls.front(filters)],
  article: [urls.article({ slug: 'a-headline', id: '0123456789' })],
  regions: [urls.regions()],
  region: [...worldRegions, ...countries].flatMap(({ slug }) => [urls.region(slug), urls.region(slug, filters)]),
  tags: [urls.tags()],
  tag: [urls.tag('civil-war'), urls.tag('civil-war', filters), urls.tag('été')],
  people: [urls.people()],
  person: [urls.person('vladimir-putin'), urls.person('été', filters)],
  organisations: [urls.organisations()],
  organisation: [urls.organisation('european-union'), urls.organisation('european-union', filters)],
  dates: [urls.dates()],
  date: [urls.date('2022-01'), urls.date('2022-01', 3), urls.date('undated')],
  search: [urls.search(), urls.search({ ...filters, q: 'cease fire & “süd”' })],
  saved: [urls.saved()],
  about: [urls.about()],
};

test.each(Object.entries(built))(
  'every address that urls.%s builds matches the route of that name',
  (name, addresses) => {
    for (const address of addresses) {
      const route = matchRoutes(createRoutes(), address)?.at(-1)?.route;
      expect(route?.id, address).toBe(name);
    }
  },
);
