// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { unnamedSite } from '#news/settings/site-info.ts';
import { pageHead } from '#build/pages/page-head.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { readArticles } from '../../support/archive/read-archive.ts';

const text =
  'Wednesday, 19 January 2022 | 18:36 WIB\n\nThe Old Bridge Opens\n\nOSLO, NNC - Norway has opened the old bridge, and people of Norway walked over it.\n';
const facts = `byline: [{name: Jane Doe, url: https://example.org/jane}, John Roe]
source: The Harbour Gazette
agency: Quay News
published: 2024-05-03 09:30
updated: 2024-05-06T10:00:00Z
`;

async function openHead(sidecar: string, story = text) {
  const settings = { languages: ['en'], language: null, timeZone: 'Asia/Jakarta', texts: {} } as const;
  const [article] = readArticles(await compileSeeds({ 'a.txt': story, 'a.yaml': sidecar }, settings));
  if (article === undefined) throw new Error('one article expected');
  const head = pageHead({
    route: 'article',
    title: article.headline,
    description: article.standfirst,
    canonical: '/articles/the-old-bridge-opens-7bfah3584a',
    siteUrl: 'https://news.example',
    base: '/',
    site: { ...unnamedSite, publisher: { name: 'Dateline Press' } },
    languages: ['en'],
    article,
    card: 'cards/a.png',
    shareImage: null,
    publisherLogo: null,
    tagNames: {},
  });
  const document = new DOMParser().parseFromString(`<!doctype html><head>${head}</head>`, 'text/html');
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const meta = (name: string) =>
    [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((tag) => tag.getAttribute('content')); // prettier-ignore
  return { json: JSON.parse(json) as DescribedArticle, meta };
}

interface DescribedArticle {
  readonly '@type'?: string;
  readonly author?: readonly { readonly '@type'?: string; readonly name?: string; readonly url?: string }[];
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly headline?: string;
  readonly image?: string;
  readonly publisher?: { readonly name?: string };
}

/**
 * What Google says of a property of `NewsArticle` (developers.google.com/search/docs/appearance/structured-data/article);
 * none is required, but one that is there has to be right.
 */
function findGoogleFaults(json: DescribedArticle): readonly string[] {
  const { author: people = [], datePublished, dateModified, headline = '', image, publisher } = json;
  const isDate = (value?: string) =>
    value === undefined || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/u.test(value);
  const isAddress = (value?: string) => value === undefined || /^https:\/\/\S+$/u.test(value);
  const rules: readonly (readonly [string, boolean])[] = [
    ['the type is Article or a kind of it', json['@type'] === 'NewsArticle'],
    ['each author is one person or organisation', people.every((one) => /^(?:Person|Organization)$/u.test(one['@type'] ?? ''))], // prettier-ignore
    ['author.name is nothing but one name', people.every(({ name = '' }) => name !== '' && !/^by |,| and |\b(?:Dr|Mr|Mrs)\b|editor|reporter/iu.test(name))], // prettier-ignore
    ['author.url is a page', people.every(({ url }) => isAddress(url))],
    ['datePublished is ISO 8601 with a zone where it has a time', isDate(datePublished)],
    ['dateModified likewise', isDate(dateModified)],
    ['dateModified is not before datePublished', (dateModified ?? '9') >= (datePublished ?? '')],
    ['headline is there', headline !== ''],
    ['image is absolute', isAddress(image)],
    ['publisher has a name', publisher === undefined || publisher.name !== ''],
  ];
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => rule);
}

test('describes who wrote an article, when it was published and by whom as Google asks for', async () => {
  const { json, meta } = await openHead(facts);
  expect(findGoogleFaults(json)).toEqual([]);
  expect(json).toMatchObject({
    author: [
      { '@type': 'Person', name: 'Jane Doe', url: 'https://example.org/jane' },
      { '@type': 'Person', name: 'John Roe' },
    ],
    publisher: { '@type': 'Organization', name: 'The Harbour Gazette' },
    sourceOrganization: { '@type': 'Organization', name: 'Quay News' },
    // With the zone that the owner says for times without one.
    datePublished: '2024-05-03T09:30+07:00',
    dateModified: '2024-05-06T10:00:00Z',
  });
  expect(meta('author')).toEqual(['Jane Doe, John Roe']);
  expect(meta('article:author')).toEqual(['https://example.org/jane', 'John Roe']);
  expect(meta('article:published_time')).toEqual(['2024-05-03T09:30+07:00']);
  expect(meta('article:modified_time')).toEqual(['2024-05-06T10:00:00Z']);
});

test('takes the agency for the author where no person is known', async () => {
  const { json } = await openHead('agency: Quay News\n');
  expect(findGoogleFaults(json)).toEqual([]);
  expect(json).toMatchObject({ author: [{ '@type': 'Organization', name: 'Quay News' }] });
});

test('names the people of a printed byline, without their posts', async () => {
  const byline = 'By Dr. Jane Doe and John Roe, Staff Writers in Washington';
  const { json } = await openHead('', text.replace('OSLO', `${byline}\n\nOSLO`));
  expect(findGoogleFaults(json)).toEqual([]);
  expect(json.author).toEqual(['Jane Doe', 'John Roe'].map((name) => ({ '@type': 'Person', name })));
});

test('says nothing of authors and dates that nobody states', async () => {
  const { json, meta } = await openHead('', text.replace('OSLO', 'By Staff\n\nOSLO'));
  for (const name of ['author', 'datePublished', 'dateModified', 'sourceOrganization']) expect(json).not.toHaveProperty(name); // prettier-ignore
  expect(json.publisher).toMatchObject({ name: 'Dateline Press' });
  for (const name of ['author', 'article:author', 'article:published_time', 'article:modified_time']) expect(meta(name)).toEqual([]); // prettier-ignore
});
