import type { saved as english } from '../en/saved.ts';
import type { Translated } from '../translated.ts';

export const saved: Translated<typeof english> = {
  save: 'Simpan',
  'is-saved': 'Tersimpan',
  'saved-now': 'Tersimpan di perangkat ini.',
  'saved-no-longer': 'Tidak lagi tersimpan.',
  'saved-not': 'Tidak ada yang disimpan. {why}',
  'not-kept': 'Ini tidak dapat disimpan. {why}',
  'nothing-kept': 'Di sini tidak ada yang dapat disimpan. {why}',
  'kept-by-newer': 'Halaman ini lebih lama daripada simpanan di sini: muat ulang, lalu coba sekali lagi.',
  'no-room': 'Tidak ada lagi ruang di perangkat ini. Hapus sesuatu, lalu coba lagi.',
  'no-storage':
    'Peramban ini tidak mengizinkan situs menyimpan apa pun. Penyebabnya bisa jendela penyamaran atau kuki yang diblokir.',
  'go-on': 'Lanjutkan membaca',
  'is-read': 'Sudah dibaca',

  'saved.description': 'Artikel yang Anda simpan, hanya di perangkat Anda.',
  'saved.here-alone':
    'Artikel yang Anda simpan hanya ada di perangkat ini: tanpa akun, dan tidak ada yang dikirim ke mana pun.',
  'saved.needs-script': 'Menyimpan membutuhkan JavaScript, yang dimatikan di peramban ini.',
  'saved.elsewhere': 'Simpanan lainnya',
  'saved.articles': 'Artikel tersimpan',
  'saved.again': 'Disimpan lagi.',
  'saved.removed': 'Dihapus.',
  'saved.none': 'Belum ada artikel tersimpan.',
  'saved.newest-first': '{count, plural, other {# artikel, yang terakhir disimpan di atas}}',
  'saved.how':
    'Di samping setiap artikel, di sebelah “Bagikan”, ada “Simpan”. Yang Anda simpan menunggu di sini sampai Anda mengeluarkannya, yang terbaru di atas.',
  'saved.find': 'Cari sesuatu di berita terbaru',
  'saved.was-removed': 'Dihapus: <headline></headline>',
  'saved.remove': 'Hapus<hidden>: </hidden>',
  'saved.undo': 'Urungkan<hidden>: </hidden>',
  'saved.gone': 'Artikel ini tidak lagi ada di arsip.',

  'offline.all-kept': 'Artikel tersimpan juga dapat dibuka tanpa koneksi.',
  'offline.missing': '{count, plural, other {# artikel tersimpan}} belum dapat dibaca tanpa koneksi.',
  'offline.full': 'Ruang penuh: {count, plural, other {# artikel tersimpan}} membutuhkan koneksi.',
  'offline.needs-connection': 'Di sini artikel tersimpan hanya terbuka dengan koneksi.',
  'offline.seven-days':
    'Peramban ini menghapus semuanya setelah tujuh hari tanpa kunjungan. Tambahkan situs ke Layar Utama, atau ekspor.',
  'newer-edition': 'Edisi yang lebih baru sudah terbit.',
  'newer-edition.name': 'Edisi baru',
  'newer-edition.load': 'Muat',
  'newer-edition.later': 'Nanti saja',

  'file.title': 'Pindahkan ke perangkat lain',
  'file.how':
    'Satu berkas memuat seluruh simpanan. Di perangkat atau peramban lain, isinya ditambahkan pada yang sudah ada.',
  'file.export': 'Ekspor',
  'file.import': 'Impor',
  'file.added': '{count, number} artikel tersimpan dalam berkas, {added, number} baru di sini.',
  'file.nothing-taken': 'Tidak ada yang diambil dari berkas ini. {fault}',
  'file.nothing-taken-more': 'Tidak ada yang diambil dari berkas ini. {fault} Dan {more, number} lagi yang serupa.',
  'file.not-ours': 'Ini bukan berkas artikel tersimpan.',
  'file.newer': 'Berkas ini dibuat oleh versi situs yang lebih baru. Muat ulang halaman ini dahulu.',
  'file.bad-start': 'Berkas ini rusak di bagian awalnya.',
  'file.no-list': 'Berkas ini rusak: daftar “{list}” tidak ada.',
  'file.bad-entry': 'Berkas ini rusak: “{list}”, entri {entry, number}, tidak memuat “{field}” yang dapat dibaca.',

  'marks.title': 'Yang sudah Anda baca',
  'marks.on': 'Tandai dalam daftar',
  'marks.how':
    'Artikel dianggap sudah dibaca bila akhirnya tercapai; judulnya lalu diredupkan. Bila dimatikan, tandanya dilupakan.',
  'marks.count': '{count, plural, other {# artikel ditandai.}}',
  'marks.turned-on': 'Menyala.',
  'marks.turned-off': 'Mati. Tanda-tandanya dilupakan.',

  'erase.all': 'Hapus semuanya',
  'erase.asked': 'Ini tidak dapat dibatalkan. Di halaman “Tersimpan” Anda dapat mengekspornya dahulu.',
  'erase.no': 'Tidak, biarkan',
  'erase.yes': 'Ya, hapus selamanya',
  'erase.done': 'Terhapus. Perangkat ini tidak lagi menyimpan apa pun dari situs ini.',
  'erase.failed': 'Peramban tidak mengizinkan penghapusan. Lewat setelannya sendiri bisa: sebagai data situs ini.',
};
