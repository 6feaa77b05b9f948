import type { foot as english } from '../en/article-foot.ts';
import type { Translated } from '../translated.ts';

export const foot: Translated<typeof english> = {
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  'previous-and-next': 'Sebelum dan sesudah',
  'more-from': 'Lainnya dari {region}',
  'previous-by-date': 'Sebelumnya menurut tanggal tercetak',
  'next-by-date': 'Berikutnya menurut tanggal tercetak',
  'closest-of': 'Dari {count, plural, other {# artikel}} tentang {place}, yang paling dekat dengan artikel ini.',
  'others-above': 'Artikel lain tentang {place} ada di atas.',
  'also-about': 'Juga tentang {places}',
  'also-filed': 'Juga dikirim dari {place}',
  'also-tagged': 'Juga bertanda <tags></tags>',
};
