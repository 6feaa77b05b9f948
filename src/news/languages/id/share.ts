import type { share as english } from '../en/share.ts';
import type { Translated } from '../translated.ts';

export const share: Translated<typeof english> = {
  'share.article': 'Bagikan artikel ini',
  'share.list': 'Bagikan daftar ini',
  'share.search': 'Bagikan pencarian ini',
  'share.link': 'Tautan',
  'share.link-to': 'Tautan ke',
  'share.whole': 'Seluruh artikel',
  'share.paragraph': 'Paragraf {number, number}: {beginning}…',
  'share.copy': 'Salin tautan',
  'share.copied': 'Tautan disalin',
  'share.copy-failed': 'Tautan tidak dapat disalin. Tautannya:',
  'share.send': 'Kirim ke aplikasi',
  'share.not-sent': 'Tidak dapat dikirim.',
  'share.mail': 'Surel',
  citation: 'Kutipan',
  'citation.as': 'Kutip sebagai',
  'citation.plain': 'Teks biasa',
  'citation.copy': 'Salin kutipan',
  'citation.copied': 'Kutipan disalin',
  'citation.copy-failed': 'Kutipan tidak dapat disalin:',
  'citation.download': 'Unduh .{ending}',
};
