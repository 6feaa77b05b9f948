/** What an article's end says of the stories there. */
export const foot = {
  previous: 'Previous',
  next: 'Next',
  'previous-and-next': 'Previous and next',
  'more-from': 'More from {region}',
  'previous-by-date': 'Previous by printed date',
  'next-by-date': 'Next by printed date',
  'closest-of': 'Of {count, plural, one {# article} other {# articles}} about {place}, the closest to this one.',
  'others-above': 'What else is about {place} stands above.',
  'also-about': 'Also about {places}',
  'also-filed': 'Also filed from {place}',
  'also-tagged': 'Also tagged <tags></tags>',
} as const;
