import type { Translated } from '../translated.ts';
import type { frame as english } from '../en/frame.ts';

export const frame: Translated<typeof english> = {
  'region.africa': 'Afrika',
  'region.asia': 'Asia',
  'region.australia-pacific': 'Australia & Pasifik',
  'region.europe': 'Eropa',
  'region.latin-america-caribbean': 'Amerika Latin & Karibia',
  'region.middle-east': 'Timur Tengah',
  'region.us-canada': 'AS & Kanada',
  'region.ZZ': 'Tempat tidak disebut',

  'skip-to-content': 'Langsung ke isi',
  'front-page': 'Dateline, halaman depan',
  'main-nav': 'Utama',
  latest: 'Terbaru',
  regions: 'Wilayah',
  'by-date': 'Menurut tanggal',
  tags: 'Label',
  saved: 'Tersimpan',
  about: 'Tentang',
  display: 'Tampilan',
  loading: 'Memuat',
  'as-printed': 'Jam dan ejaan seperti tercetak. <a>Bagaimana wilayah ditemukan, dan seberapa tepat</a>',
  'stays-here': 'Apa yang Anda baca di sini tidak meninggalkan perangkat ini.',
  keyboard: 'Papan ketik',

  articles: '{count, plural, other {# artikel}}',
};
