/** Maps. */
export const map = {
  map: 'Map',
  'map.place': '{place}: {count, number}',
  'map.of': 'Map: {places}',
} as const;
