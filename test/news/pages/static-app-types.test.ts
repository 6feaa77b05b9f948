/** The types of the contract of build and app. The type checker runs this file (`npm run check`); at run time it checks nothing. */
import { expectTypeOf, test } from 'vitest';
import type * as staticModule from '#app/site/static.tsx';
import type { SiteInfo } from '#news/settings/site-info.ts';
import type { TagNamesIn } from '#news/settings/tag-names.ts';
import type { PageData, PageMeta, QueryData, StaticApp } from '#news/pages/static-app.ts';

type Page = Awaited<ReturnType<StaticApp['renderPage']>>;

test('the module that the build loads as built is a StaticApp', () => {
  expectTypeOf<typeof staticModule>().toExtend<StaticApp>();
});

test('a page carries its answers and the address that they are for', () => {
  expectTypeOf<PageData>().toEqualTypeOf<{
    readonly data: QueryData;
    readonly address: string;
    readonly site?: SiteInfo;
    readonly tagNames?: TagNamesIn;
  }>();
  expectTypeOf<Page['data']>().toEqualTypeOf<QueryData>();
  // @ts-expect-error -- without the address a host's page for unknown addresses would be hydrated as another page
  expectTypeOf<PageData>({ data: [] });
});

test('data files are read as unknown: the app gives them their types, the build has no say in it', () => {
  expectTypeOf<Parameters<StaticApp['renderPage']>[2]>().returns.resolves.toBeUnknown();
});

test('a page of an article says which one and in which language', () => {
  expectTypeOf<NonNullable<PageMeta['article']>>().toEqualTypeOf<{ readonly id: string; readonly lang: string }>();
  // @ts-expect-error -- without its language an article in another one would be announced as one in the site's
  expectTypeOf<NonNullable<PageMeta['article']>>({ id: '0' });
});
