import type { map as english } from '../en/map.ts';
import type { Translated } from '../translated.ts';

export const map: Translated<typeof english> = {
  map: 'خريطة',
  'map.place': '{place}: {count, number}',
  'map.articles': 'المقالات',
  'map.count': '{count, number}',
  'map.range': '{least, number}–{most, number}',
  'map.of': 'خريطة: {places}',
};
