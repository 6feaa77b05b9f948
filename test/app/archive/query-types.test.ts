/** The types of the query options. The type checker runs this file (`npm run check`); at run time it checks `meta` alone. */
import type { InferDataFromTag } from '@tanstack/react-query';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { articleQueries } from '#app/archive/article-queries.ts';
import type { FacetCounts } from '#app/archive/count-facets.ts';
import type { facetQueries, TagPage } from '#app/archive/facet-queries.ts';
import type { nameQueries } from '#app/archive/name-queries.ts';
import type { DatePage } from '#app/archive/load-date-page.ts';
import type { ListView } from '#app/archive/load-list.ts';
import type { RelatedStories } from '#app/archive/load-related.ts';
import { createQueryClient } from '#app/archive/query-client.ts';
import { newsQueries, type ArchiveSummary, type FacetTotals, type RegionView } from '#app/archive/queries.ts';
import type { Selection } from '#app/archive/select-articles.ts';
import type { ArticlePlace, Counted } from '#news/archive/archive.ts';
import type { Article, Neighbours, Summary } from '#news/article/article.ts';
import { noFilters } from '#news/filters/filters.ts';

const never = () => Promise.reject(new Error('asked for nothing'));
const client = createQueryClient({ read: never, findMatches: never });
const filters = noFilters;
const article = {} as Article;

/** What a query answers, as its key says: readers of the cache get this type. */
type DataOf<Options extends { readonly queryKey: readonly unknown[] }> = InferDataFromTag<never, Options['queryKey']>;
type Of<Name extends keyof typeof newsQueries> = DataOf<ReturnType<(typeof newsQueries)[Name]>>;
type OfFacets<Name extends keyof typeof facetQueries> = DataOf<ReturnType<(typeof facetQueries)[Name]>>;
type OfNames<Name extends keyof typeof nameQueries> = DataOf<ReturnType<(typeof nameQueries)[Name]>>;
type OfArticle<Name extends keyof typeof articleQueries> = DataOf<ReturnType<(typeof articleQueries)[Name]>>;

describe('each query answers its own type', () => {
  test('of lists and of the archive', () => {
    expectTypeOf<{ [Name in keyof typeof newsQueries]: Of<Name> }>().toEqualTypeOf<{
      readonly selection: Selection;
      readonly list: ListView;
      readonly page: readonly Summary[];
      readonly datePage: DatePage | null;
      readonly months: (readonly [month: string, count: number])[];
      readonly region: RegionView;
      readonly census: FacetTotals;
      readonly survey: ArchiveSummary;
    }>();
  });

  test('of people and organisations', () => {
    expectTypeOf<{ [Name in keyof typeof nameQueries]: OfNames<Name> }>().toEqualTypeOf<{
      readonly namesPage: {
        readonly names: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
        readonly pages: readonly string[];
      } | null;
      readonly namedTotals: { readonly person: number; readonly organisation: number };
      readonly listedName: string | null;
    }>();
  });

  test('of what narrows a list', () => {
    expectTypeOf<{ [Name in keyof typeof facetQueries]: OfFacets<Name> }>().toEqualTypeOf<{
      readonly counts: FacetCounts;
      readonly choices: readonly Counted[];
      readonly tagPage: TagPage | null;
    }>();
  });

  test('of an article', () => {
    expectTypeOf<{ [Name in keyof typeof articleQueries]: OfArticle<Name> }>().toEqualTypeOf<{
      readonly article: Article;
      readonly place: ArticlePlace | null;
      readonly neighbours: Neighbours;
      readonly near: RelatedStories;
    }>();
  });
});

describe('the cache knows the type by the key', () => {
  test('of what is read, which may not be there', () => {
    const { queryKey } = newsQueries.list(filters);
    expectTypeOf(() => client.getQueryData(queryKey)).returns.toEqualTypeOf<ListView | undefined>();
  });

  test('of what is fetched', () => {
    expectTypeOf(() => client.fetchQuery(articleQueries.article('id'))).returns.resolves.toEqualTypeOf<Article>();
  });

  test('of what is written', () => {
    const write = (place: ArticlePlace) => {
      client.setQueryData(articleQueries.place('id').queryKey, place);
      // @ts-expect-error -- a place in the cache of articles would be rendered as an article
      client.setQueryData(articleQueries.article('id').queryKey, place);
    };
    expectTypeOf(write).returns.toBeVoid();
  });
});

describe('a query takes only what it can answer', () => {
  test('filters that were read, not an address', () => {
    // @ts-expect-error -- two spellings of one address would be two entries of the cache; readFilters makes them one
    expectTypeOf(() => newsQueries.list('?about=SY')).toBeFunction();
  });

  test('the whole article, where what is related is reckoned from its regions and tags', () => {
    expectTypeOf(articleQueries.near).toBeCallableWith(article);
    // @ts-expect-error -- an id alone says nothing of the regions that others are compared by
    expectTypeOf(() => articleQueries.near('id')).toBeFunction();
  });
});

describe('meta is closed', () => {
  test('a query can be internal, or say nothing of it', () => {
    const internal: NonNullable<ReturnType<typeof newsQueries.selection>['meta']> = { isInternal: true };
    expectTypeOf(internal.isInternal).toEqualTypeOf<true | undefined>();
    // @ts-expect-error -- `false` would be a second way to say what leaving it out says
    expectTypeOf<typeof internal>({ isInternal: false });
    // @ts-expect-error -- a name that is misspelt would leave a file's answer in every prerendered page
    expectTypeOf<typeof internal>({ internal: true });
  });

  test('internal are the steps on the way to what a page shows', () => {
    expect([newsQueries.selection(noFilters), articleQueries.place('id')].map(({ meta }) => meta?.isInternal)).toEqual([
      true,
      true,
    ]);
    const shown = [newsQueries.list(noFilters), newsQueries.census(), articleQueries.article('id')];
    expect(shown.map(({ meta }) => meta)).toEqual([undefined, undefined, undefined]);
  });
});
