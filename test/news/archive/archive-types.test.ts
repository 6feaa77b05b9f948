/** The types of the data contract. The type checker runs this file (`npm run check`); at run time it checks nothing. */
import { describe, expectTypeOf, test } from 'vitest';
import { dataPath, type FacetCount, type IdShard, type Manifest, type VolumeEntry } from '#news/archive/archive.ts';
import type { Article, ArticleLink, Summary } from '#news/article/article.ts';

const manifest = {} as Manifest;
const volume = {} as VolumeEntry;
const value = {} as FacetCount;
const shard = {} as IdShard;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
/** The same fields without a name: a named interface is never a record. What JSON cannot hold becomes a symbol. */
type Fields<Shape> = Shape extends string | number | boolean | null | undefined
  ? Shape
  : Shape extends (...args: never) => unknown
    ? symbol
    : { [Key in keyof Shape]: Fields<Shape[Key]> };

describe('data files', () => {
  test('hold nothing that JSON loses: no date, map, function', () => {
    expectTypeOf<Fields<Manifest>>().toExtend<Json>();
    expectTypeOf<Fields<Article>>().toExtend<Json>();
    // @ts-expect-error -- a Date would come back as a string
    expectTypeOf<Fields<{ readonly printed: Date }>>().toExtend<Json>();
  });

  test('cannot be changed by who reads them: all readers share one answer', () => {
    const change = () => {
      // @ts-expect-error -- the cache gives the same manifest to every query
      manifest.count = 1;
      // @ts-expect-error -- and the same list
      manifest.volumes.push(volume);
    };
    expectTypeOf(change).returns.toBeVoid();
  });

  test('have a place, or null, or nothing for an id: removed is not the same as never published', () => {
    expectTypeOf(shard['id']).toBeNullable();
    // @ts-expect-error -- an id that was removed has no place, and the page must say so
    expectTypeOf(() => shard['id'].month).toBeFunction();
  });
});

describe('an article', () => {
  test('is what a list says of it and more, so that a link can be made from either', () => {
    expectTypeOf<Summary>().toExtend<ArticleLink>();
    expectTypeOf<Article>().toExtend<ArticleLink>();
  });
});

describe('paths', () => {
  test('are made from the entries that carry the content hash', () => {
    expectTypeOf(dataPath.head).toBeCallableWith('about', value);
    // @ts-expect-error -- without its hash the file cannot be cached for ever
    expectTypeOf(() => dataPath.head('about', 'SY')).toBeFunction();
    // @ts-expect-error -- `region` is no facet: about and filed from are never added up
    expectTypeOf(() => dataPath.head('region', value)).toBeFunction();
    expectTypeOf(dataPath.report).toBeCallableWith(manifest);
  });
});
