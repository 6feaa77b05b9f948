/** One address for every route and main state of the seed archive's site. */
export const readerRoutes: { readonly [name: string]: string } = {
  'the front page': '/',
  'an article': '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a',
  'an article with evidence open':
    '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a#about-syria',
  'all regions': '/regions',
  'a country': '/regions/syria',
  'a world region': '/regions/middle-east',
  'all tags': '/tags',
  'a tag': '/tags/diplomacy',
  'all dates': '/dates',
  'a month': '/dates/2022-01',
  'about the archive': '/about',
  'a filtered list': '/?about=syria&filed=russia&since=2018-01-01',
  'an empty list': '/?about=kenya&tag=diplomacy&about=atlantis',
  'the search page': '/search',
  'a search with results': '/search?q=moscow',
  'a corrected search with a filter': '/search?q=sancions&about=syria',
  'a search without results': '/search?q=xylophone+putin',
  'the saved page without articles': '/saved',
  'an unknown address': '/nowhere',
};
