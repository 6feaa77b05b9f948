import type { foot as english } from '../en/article-foot.ts';
import type { Translated } from '../translated.ts';

export const foot: Translated<typeof english> = {
  previous: 'السابق',
  next: 'التالي',
  'previous-and-next': 'السابق والتالي',
  'more-from': 'المزيد من {region}',
  'previous-by-date': 'السابق بحسب التاريخ المطبوع',
  'next-by-date': 'التالي بحسب التاريخ المطبوع',
  'closest-of':
    'الأقرب إلى هذا المقال من بين {count, plural, zero {لا مقالات} one {مقال واحد} two {مقالين} few {# مقالات} many {# مقالًا} other {# مقال}} عن {place}.',
  'others-above': 'بقية المقالات عن {place} مذكورة أعلاه.',
  'also-about': 'أيضًا عن {places}',
  'also-filed': 'أُرسل أيضًا من {place}',
  'also-tagged': 'الوسم نفسه: <tags></tags>',
};
