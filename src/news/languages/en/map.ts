/** Maps. */
export const map = {
  map: 'Map',
  'map.place': '{place}: {count, number}',
  'map.articles': 'Articles',
  'map.count': '{count, number}',
  'map.range': '{least, number}–{most, number}',
  'map.of': 'Map: {places}',
} as const;
