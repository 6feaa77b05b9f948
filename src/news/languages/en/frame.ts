/** What stands around every page. */
export const frame = {
  'region.africa': 'Africa',
  'region.asia': 'Asia',
  'region.australia-pacific': 'Australia & Pacific',
  'region.europe': 'Europe',
  'region.latin-america-caribbean': 'Latin America & Caribbean',
  'region.middle-east': 'Middle East',
  'region.us-canada': 'US & Canada',
  'region.ZZ': 'No place stated',

  'skip-to-content': 'Skip to content',
  'front-page': 'Dateline, front page',
  'main-nav': 'Main',
  latest: 'Latest',
  regions: 'Regions',
  'by-date': 'By date',
  tags: 'Tags',
  saved: 'Saved',
  about: 'About',
  display: 'Display',
  loading: 'Loading',
  'as-printed': 'Clocks and spellings are as printed. <a>How regions are found, and how well</a>',
  'stays-here': 'Nothing you read here leaves this device.',
  keyboard: 'Keyboard',

  articles: '{count, plural, one {# article} other {# articles}}',
} as const;
