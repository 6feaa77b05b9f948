import type { lists as english } from '../en/lists.ts';
import type { Translated } from '../translated.ts';

export const lists: Translated<typeof english> = {
  'front.description': 'Berita menurut tempat yang diberitakan.',
  'front.description-latest': 'Berita menurut tempat yang diberitakan. Terbaru: {headline}.',
  'the-latest': 'Terbaru',
  'world-regions': 'Kawasan dunia',
  'this-archive': 'Arsip ini',
  'archive-holds':
    '{articles}, tentang {countries, plural, other {# negara}}{printed, select, never {} once {, bertanggal {oldest}} other {, bertanggal {oldest} sampai {newest}}}.',
  countries: 'Negara',

  'dates.description': 'Semua bulan dalam arsip, beserta artikelnya.',
  'dates.which-date':
    'Menurut tanggal terbit yang dinyatakan; jika tidak ada, menurut jam tercetak, yang bukan tanggal terbit.',
  'dates.empty': 'Belum ada artikel.',
  undated: 'Tanpa tanggal',
  'without-date': 'Tanpa tanggal',
  'date.title-page': '{month}, halaman {page, number}',
  'date.description': '{month}: {articles}.',
  'date.description-page': '{month}: {articles}, halaman {page, number} dari {pages, number}.',
  'date.facts':
    '{articles}{paged, select, true {, halaman {page, number} dari {pages, number}} other {}}{dated, select, true {, terlama lebih dulu} other {}}.',
  'date.narrow': 'Persempit bulan ini',
  'date.nav': 'Tanggal',
  'date.earlier': 'Sebelumnya: {place}',
  'date.later': 'Sesudahnya: {place}',
  'date.page': 'halaman {page, number}',

  'regions.description': 'Dunia menurut isi arsip ini: tujuh kawasan beserta negaranya.',
  'regions.shades': 'Negara yang dibahas dalam arsip.',
  'about-region': '{articles} tentang {place}.',
  'about-nowhere': '{articles} yang tidak menyebut tempat.',
  'nowhere-facts': 'Berita yang tidak menyebut negara, dan berita tanpa tempat asal laporan.',
  'place-facts':
    '{articles} tentangnya, {filed, plural, =0 {tidak ada yang dilaporkan dari sana.} other {# dilaporkan dari sana.}}',
  'read-filed': 'Baca yang dilaporkan dari sana',
  'beside-it': 'Tetangganya',

  'tags.description': 'Semua label dalam arsip, beserta artikelnya.',
  'tags.by-editors': 'Diberikan oleh redaksi arsip, bukan oleh mesin.',
  'tags.empty': 'Belum ada artikel yang berlabel. Label ditulis dalam berkas pendamping artikel.',
  tagged: '{articles} berlabel {tag}.',

  'list.tools': 'Persempit dan bagikan daftar ini',
  'list.articles': 'Artikel',
  'list.only-newest': 'Inilah {count, number} yang terbaru. <a>Semua artikel menurut tanggal</a>',
  'list.newest-first': '{articles}, terbaru lebih dulu',
  'list.oldest-first': '{articles}, terlama lebih dulu',
  'list.no-such-page':
    'Daftar ini terdiri atas {last, plural, other {# halaman}}, tidak ada halaman {page, number}. Daftar ditampilkan dari awal.',
  'newer-articles': 'Artikel lebih baru',
  'older-articles': 'Artikel lebih lama',
  'page-of': 'Halaman {page, number} dari {last, number}',
  'pages-of': 'Halaman {first, number} sampai {deepest, number} dari {last, number}',
  'shown-of': '{shown, number} dari {total, plural, other {# artikel}}',

  'meets.about': 'tentang {place}',
  'meets.about-nowhere': 'tanpa tempat yang disebut',
  'meets.filed': 'dilaporkan dari {place}',
  'meets.filed-nowhere': 'tanpa tempat asal laporan',
  'meets.tag': 'berlabel {tag}',
  'meets.named': 'menyebut {name}',
  'named.in': '{articles} yang menyebut {name}.',
  'people.description': 'Orang yang disebut beberapa berita, menurut pembacaan situs.',
  'organisations.description': 'Organisasi yang disebut beberapa berita, menurut pembacaan situs.',
  'people.empty': 'Belum ada yang disebut dalam beberapa berita.',
  'meets.by': 'oleh {name}',
  'meets.since': 'bertanggal sejak {date}',
  'meets.until': 'bertanggal sampai {date}',
  'meets.words': 'ditemukan untuk {words}',
  'meets.phrase': 'ditemukan sebagai frasa',
  'empty.of-archive': '0 dari {count, plural, other {# artikel}}.',
  'empty.of-looked-through': '0 dari {count, number} artikel yang diperiksa.',
  'empty.some-are':
    '{atLeast, select, true {Paling sedikit } other {}}{count, plural, =1 {# {kept}, tetapi tidak {what}.} other {# {kept}, tetapi tidak satu pun {what}.}}',
  'empty.none-is': 'Tidak satu pun {what}.',
  'empty.all-conditions': 'Tetap tidak ada hasil, syarat mana pun yang dilepas.',
  'empty.no-such-day': 'Tidak ada hari yang sejak {since} sekaligus sampai {until}.',
  'empty.nowhere-else': 'Berita yang tidak menyebut tempat tidak bercerita tentang tempat lain.',
  'empty.filed-once': 'Sebuah berita dilaporkan dari satu tempat.',
  'empty.without':
    '{atLeast, select, true {Paling sedikit } other {}}{count, plural, other {# artikel}} jika tidak harus {what}',
  'empty.whole-archive': '{articles} dalam seluruh arsip',
  'empty.turn-dates': 'Tukar tanggalnya: {since} sampai {until}',
};
