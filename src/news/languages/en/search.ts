/** The search field, its page, and the results. */
export const search = {
  search: 'Search',
  'search.field': 'Search the archive',
  'search.placeholder': 'Search',
  'search.description': 'Search the headlines, captions and texts of the archive.',
  'search.covers':
    'Headlines, captions and texts of {count, plural, one {# article} other {# articles}}, and other spellings of their places.',
  'search.examples': 'For example',
  'search.how': 'Tips',
  'search.how-words':
    '“Quotes” keep words together, “-word” leaves out what has it, “OR” between words finds either. The last word may be incomplete, and typing errors are corrected.',
  'search.how-author': '“by:doe” finds what an author called Doe wrote.',
  'search.without-script':
    'Search needs JavaScript, which is off in this browser. These pages lead to every article without it.',
  'search.all-regions': 'All regions',
  'search.narrow': 'Filter this search',
  quoted: '“{text}”',

  results: 'Results',
  'results.none': 'No results for “{q}”',
  'results.count':
    '{atLeast, select, true {At least } other {}}{count, plural, one {# article} other {# articles}} for “{q}”',
  'results.more': 'More results',
  'results.most': '{shown}. Add a word or a filter to see others.',
  'results.missing':
    '{count, plural, one {One result is not on this device and cannot be loaded now.} other {# results are not on this device and cannot be loaded now.}}',
  'results.try-again': 'Try again',

  'word.short': 'Too many words begin with “{word}”, so it is ignored until you type more of it.',
  'word.unknown': 'No article contains “{word}”, or anything like it.',
  'word.not-so': 'No article contains “{word}”.',
  'word.but-so': 'Showing results for <forms>this</forms>.',
  'phrase.looked-through': 'Only the best {count, number} articles with these words were searched for the phrase.',
  'printed-otherwise': '<usual>Kyiv</usual> is printed <printed>Kiev</printed> here.',
} as const;
