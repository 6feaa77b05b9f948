import type { passages as english } from '../en/passages.ts';
import type { Translated } from '../translated.ts';

export const passages: Translated<typeof english> = {
  'passage.changed': 'Bagian ini telah berubah sejak tautannya dibuat. Semula tertulis:',
  'passage.earlier': 'Bagian ini telah berubah. Sampai <date></date> tertulis:',
  'passage.present': 'Baca teks sekarang',
  'passage.opened': 'Dibuka pada bagian yang dikutip.',
  'passage.opened-near': 'Dibuka pada bagian yang dikutip; beberapa katanya telah berubah.',
  'passage.copy': 'Salin tautan ke bagian ini',
  'passage.copied': 'Tautan ke bagian ini disalin',
  'passage.copy-failed': 'Tautan tidak dapat disalin.',
  'passage.too-little': 'Artikel ini memuat lebih dari satu bagian seperti ini. Pilih lebih banyak.',
};
