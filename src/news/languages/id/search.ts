import type { search as english } from '../en/search.ts';
import type { Translated } from '../translated.ts';

export const search: Translated<typeof english> = {
  search: 'Pencarian',
  'search.field': 'Cari dalam arsip',
  'search.placeholder': 'Cari',
  'search.description': 'Cari dalam judul, keterangan gambar, dan teks arsip ini.',
  'search.covers':
    'Judul, keterangan gambar, dan teks dari {count, plural, other {# artikel}}, serta ejaan lain nama tempatnya.',
  'search.examples': 'Misalnya',
  'search.how': 'Kiat',
  'search.how-words':
    '“Tanda kutip” menjaga kata-kata tetap berurutan. “-kata” menyisihkan yang memuatnya, “OR” di antara kata menemukan salah satunya. Kata terakhir boleh belum selesai, dan salah ketik dimaafkan.',
  'search.how-author': '“by:doe” menemukan tulisan penulis bernama Doe.',
  'search.without-script':
    'Pencarian memerlukan JavaScript, yang dimatikan di peramban ini. Tautan berikut menuju semua artikel tanpanya.',
  'search.all-regions': 'Semua wilayah',
  'search.narrow': 'Persempit pencarian ini',
  quoted: '“{text}”',

  results: 'Hasil',
  'results.none': 'Tidak ada hasil untuk “{q}”',
  'results.count': '{atLeast, select, true {Paling sedikit } other {}}{count, plural, other {# artikel}} untuk “{q}”',
  'results.more': 'Hasil lainnya',
  'results.most': '{shown}. Tambahkan kata atau syarat untuk melihat yang lain.',
  'results.missing': '{count, number} hasil tidak ada di perangkat ini dan tidak dapat diambil sekarang.',
  'results.try-again': 'Coba lagi',

  'word.short': 'Banyak kata berawalan “{word}”: kata ini diabaikan sampai lebih lengkap.',
  'word.unknown': 'Tidak ada artikel yang memuat “{word}” atau yang mirip dengannya.',
  'word.not-so': 'Tidak ada artikel yang memuat “{word}”.',
  'word.but-so': 'Menampilkan hasil untuk <forms>ini</forms>.',
  'phrase.looked-through':
    'Frasa ini dicari dalam {count, number} artikel terbaik di antara yang memuat kata-kata tersebut.',
  'printed-otherwise': '<usual>Kyiv</usual> di sini tercetak <printed>Kiev</printed>.',
};
