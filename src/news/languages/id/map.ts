import type { map as english } from '../en/map.ts';
import type { Translated } from '../translated.ts';

export const map: Translated<typeof english> = {
  map: 'Peta',
  'map.place': '{place}: {count, number}',
  'map.articles': 'Artikel',
  'map.count': '{count, number}',
  'map.range': '{least, number}–{most, number}',
  'map.of': 'Peta: {places}',
};
