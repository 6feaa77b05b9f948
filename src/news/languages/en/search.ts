/** The search field, its page, and the results. */
export const search = {
  search: 'Search',
  'search.field': 'Search the archive',
  'search.placeholder': 'Search',
  'search.description': 'Search the headlines, captions and texts of the archive.',
  'search.covers':
    'Headlines, captions and texts of {count, plural, one {# article} other {# articles}}, and other spellings of their places.',
  'search.examples': 'For example',
  'search.how': 'How',
  'search.how-words':
    '“Quotes” keep words together. The last word may be unfinished, and a slip of the pen is forgiven.',
  'search.without-script':
    'Searching needs JavaScript, which is off in this browser. These lead to every article without it.',
  'search.all-regions': 'All regions',
  'search.narrow': 'Narrow this search',
  quoted: '“{text}”',

  results: 'Results',
  'results.none': 'Nothing for “{q}”',
  'results.count':
    '{atLeast, select, true {At least } other {}}{count, plural, one {# article} other {# articles}} for “{q}”',
  'results.more': 'More results',
  'results.most': '{shown}. A further word, or a condition, shows others.',
  'results.missing':
    '{count, plural, one {One result is not on this device and cannot be fetched now.} other {# results are not on this device and cannot be fetched now.}}',
  'results.try-again': 'Try again',

  'word.short': 'Many words begin with “{word}”: it was left out until there is more of it.',
  'word.unknown': 'No article says “{word}”, nor anything like it.',
  'word.not-so': 'No article says “{word}”.',
  'word.but-so': 'These say <forms>this</forms>.',
  'phrase.looked-through':
    'The best {count, number} of the articles that have these words were looked through for the phrase.',
  'printed-otherwise': '<usual>Kyiv</usual> is printed <printed>Kiev</printed> here.',
} as const;
