/** The page about the archive. */
export const about = {
  'about.description':
    'What this archive holds, how its regions are found and how well, and what happens to your data.',
  'about.title': 'About this archive',
  'about.printed': 'As printed',
  'about.printed-text':
    'Every article is shown as its source has it, errors included. The clock above a story is what the page showed when it was captured; it is not a date of publication. Lists are sorted by that date where the archive states it, otherwise by the clock.',
  'about.without-date': '{count, plural, one {# article has no date.} other {# articles have no date.}}',
  'about.without-zone':
    '{count, plural, one {# article prints no time zone; none is guessed.} other {# articles print no time zone; none is guessed.}}',
  'about.assumed-zone':
    '{count, plural, one {# article prints no time zone; its clock is read in that of {zone}, as the publisher says.} other {# articles print no time zone; their clocks are read in that of {zone}, as the publisher says.}}',
  'about.notes': 'Notes beside a text are the editors’. They never change it.',
  'about.regions': 'How regions are found',
  'about.regions-text':
    'The build reads each story for names of countries, their people, their capitals and what else stands for them, and weighs where and how often each is named. A story is <em>about</em> the countries that weigh enough; others are named <em>in passing</em>. <em>Filed from</em> is the place of its dateline, and a separate thing. Every article lists the phrases behind each of its regions. Editors can add or remove a region; that is marked as theirs. Places are looked for in English, and in Indonesian and Malay capitals and the cities at home; in other languages only names of countries and the dateline count.',
  'about.sources':
    'Countries follow ISO 3166-1, world regions UN M49 with the newsroom’s exceptions. The map follows the United Nations’ views on borders (Natural Earth, by way of the Visionscarto world atlas). Names of cities come from GeoNames (CC BY 4.0), containment from Unicode CLDR.',
  'about.without-place': '{count, plural, one {# article states no place.} other {# articles state no place.}}',
  'about.home': 'A name that several places share is read as the one at the newsroom’s home: {places}.',
  'about.region-wrong':
    'A region looks wrong? Tell the archive’s owner, with the article’s address. One line in the file beside the article corrects it.',
  'about.publisher': 'Publisher',
  'about.contact': 'Contact',
  'about.licence': 'Licence of the articles',
  'about.report': 'Report it',
  'about.keyboard':
    'Everything is a link, a button or a field: Tab reaches it, Enter follows it. The first Tab skips to the content. Where nothing is typed, <kbd>/</kbd> leads to the search, <kbd>j</kbd> and <kbd>k</kbd> through the stories of a list, <kbd>s</kbd> saves an article, and <kbd>?</kbd> shows these keys and switches them off.',
  'about.listening': 'Listening',
  'about.listening-text':
    'Where this device has a voice of its own for the language of an article, “Listen” stands beside it. Voices that send what they read to someone’s servers are not used.',
  'about.privacy': 'Privacy',
  'about.privacy-text':
    'Nothing you read, choose or type leaves this device. There are no trackers, no cookies and no requests to anyone but the host of these files.',
  'about.kept': 'What is stored on this device',
  'about.kept-text':
    'What you <a>save</a>; the paragraph at which you left a long article; which articles you read to their end, if you let them be marked; and your display settings. Your browser stores it, for this site, until you erase it. How far a page was scrolled is forgotten when its tab is closed.',
  'about.offline-text':
    'For reading without a connection, also the pages you opened, the newest articles and all you saved. The oldest pages make way; what you saved stays.',
  'about.people': 'How people and organisations are found',
  'about.people-text':
    'The build reads English stories for names, and gives each how sure it is. Names of one story are put together: initials, middle names and short forms. A surname alone counts only where the full name stands in the story. What is not sure enough is left out, and listed as such. In other languages nobody is looked for. Editors can add or remove a name; that is marked as theirs. Who wrote a story is another thing: its author. What is known of names was learned from WikiGold (CC BY 4.0), Re-DocRED and CrossNER (MIT, texts of Wikipedia).',
  'about.people-quality': 'People and organisations, measured against people’s labels',
  'about.tags-people': 'People',
  'about.tags-organisations': 'Organisations',
  'about.quality-caption': 'Measured against people’s labels',
  'about.what': 'What',
  'about.corpus': 'Corpus',
  'about.articles': 'Articles',
  'about.precision': 'Precision',
  'about.recall': 'Recall',
  'about.f1': 'F1',
  'about.measured': 'Measured',
  'about.tags-about': 'About',
  'about.tags-mentions': 'Mentions',
  'about.percent': '{share} %',
  'about.noted': 'Notes and findings',
  'about.noted-count': '{count, plural, one {One article has notes.} other {# articles have notes.}}',
  'about.noted-newest': 'The newest {count, number} of them:',
  'about.noted-article': '<headline></headline>: <notes></notes>',
  'about.noted-findings': '<headline></headline>: <notes></notes>. <findings></findings>',
  'about.note-count': '{count, plural, one {# note} other {# notes}}',
} as const;
