/** The front page, the pages of regions, tags and dates, and what an empty list says. */
export const lists = {
  'front.description': 'News by the places it is about.',
  'front.description-latest': 'News by the places it is about. Latest: {headline}.',
  'the-latest': 'The latest',
  'world-regions': 'World regions',
  'this-archive': 'This archive',
  'archive-holds':
    '{articles}, about {countries, plural, one {one country} other {# countries}}{printed, select, never {} once {, dated {oldest}} other {, dated {oldest} to {newest}}}.',
  countries: 'Countries',

  'dates.description': 'Every month of the archive, with its articles.',
  'dates.which-date':
    'By the date of publication where one is stated, otherwise by the printed clock, which is not one.',
  'dates.empty': 'No articles yet.',
  undated: 'Undated',
  'without-date': 'Without a date',
  'date.title-page': '{month}, page {page, number}',
  'date.description': '{month}: {articles}.',
  'date.description-page': '{month}: {articles}, page {page, number} of {pages, number}.',
  'date.facts':
    '{articles}{paged, select, true {, page {page, number} of {pages, number}} other {}}{dated, select, true {, oldest first} other {}}.',
  'date.narrow': 'Filter this month',
  'date.nav': 'Dates',
  'date.earlier': 'Earlier: {place}',
  'date.later': 'Later: {place}',
  'date.page': 'page {page, number}',

  'regions.description': 'The archive by region: seven world regions and their countries.',
  'regions.shades': 'What the archive is about.',
  'about-region': '{articles} about {place}.',
  'about-nowhere': '{articles} that state no place.',
  'nowhere-facts': 'Stories that name no country, and stories without a dateline.',
  'place-facts':
    '{articles} about it, {filed, plural, =0 {none filed from it.} one {# filed from it.} other {# filed from it.}}',
  'read-filed': 'Articles filed from it',
  'beside-it': 'Neighbours',

  'tags.description': 'Every tag of the archive, with its articles.',
  'tags.by-editors': 'Set by the archive’s editors, not by software.',
  'tags.empty': 'No tags yet. Tags are set in the file beside an article.',
  tagged: '{articles} tagged {tag}.',

  'list.tools': 'Filter and share this list',
  'list.articles': 'Articles',
  'list.only-newest': 'These are the newest {count, number}. <a>All articles by date</a>',
  'list.newest-first': '{articles}, newest first',
  'list.oldest-first': '{articles}, oldest first',
  'list.no-such-page':
    'This list has {last, plural, one {one page} other {# pages}}; there is no page {page, number}. It is shown from its beginning.',
  'newer-articles': 'Newer articles',
  'older-articles': 'Older articles',
  'page-of': 'Page {page, number} of {last, number}',
  'pages-of': 'Pages {first, number} to {deepest, number} of {last, number}',
  'shown-of': '{shown, number} of {total, plural, one {# article} other {# articles}}',

  // Descriptions of articles by one filter: the values of {what} and {kept} in the messages below.
  'meets.about': 'about {place}',
  'meets.about-nowhere': 'about no stated place',
  'meets.filed': 'filed from {place}',
  'meets.filed-nowhere': 'filed from no stated place',
  'meets.tag': 'tagged {tag}',
  'meets.by': 'by {name}',
  'meets.since': 'dated since {date}',
  'meets.until': 'dated until {date}',
  'meets.words': 'found for {words}',
  'meets.phrase': 'found as a phrase',
  'empty.of-archive': '0 of {count, plural, one {# article} other {# articles}}.',
  'empty.of-looked-through': '0 of the {count, number} articles that were searched.',
  'empty.some-are':
    '{atLeast, select, true {At least } other {}}{count, plural, one {# is {kept}, but not {what}.} other {# are {kept}, none of them {what}.}}',
  'empty.none-is': 'None is {what}.',
  'empty.all-conditions': 'Removing any one filter still leaves nothing.',
  'empty.no-such-day': 'No day is both on or after {since} and on or before {until}.',
  'empty.nowhere-else': 'A story that states no place is about no other.',
  'empty.filed-once': 'A story is filed from one place.',
  'empty.without':
    '{atLeast, select, true {At least } other {}}{count, plural, one {# article} other {# articles}} if they need not be {what}',
  'empty.whole-archive': '{articles} in the whole archive',
  'empty.turn-dates': 'Swap the dates: {since} to {until}',
} as const;
