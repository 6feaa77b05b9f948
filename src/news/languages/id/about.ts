import type { about as english } from '../en/about.ts';
import type { Translated } from '../translated.ts';

export const about: Translated<typeof english> = {
  'about.description':
    'Apa isi arsip ini, bagaimana wilayahnya ditemukan dan seberapa tepat, dan apa yang tidak pernah dibagikannya.',
  'about.title': 'Tentang arsip ini',
  'about.printed': 'Seperti tercetak',
  'about.printed-text':
    'Setiap artikel berdiri di sini seperti di sumbernya, termasuk salah cetaknya. Jam di atas berita adalah yang tampak di halaman ketika diambil; itu bukan tanggal terbit. Daftar diurutkan menurut tanggal terbit jika arsip menyatakannya, jika tidak menurut jam itu.',
  'about.without-date': '{count, plural, other {# artikel tanpa tanggal.}}',
  'about.without-zone': '{count, plural, other {# artikel tidak mencetak zona waktu; zona itu tidak diterka.}}',
  'about.assumed-zone':
    '{count, plural, other {# artikel tidak mencetak zona waktu; jamnya dibaca dalam zona {zone}, menurut penerbit.}}',
  'about.notes': 'Catatan di samping teks berasal dari redaktur. Catatan tidak pernah mengubah teks.',
  'about.regions': 'Bagaimana wilayah ditemukan',
  'about.regions-text':
    'Setiap berita dibaca untuk mencari nama negara, penduduknya, ibu kotanya, dan apa pun yang mewakilinya, lalu ditimbang di mana dan seberapa sering masing-masing disebut. Berita adalah <em>tentang</em> negara yang bobotnya cukup; yang lain <em>disebut sepintas</em>. <em>Dilaporkan dari</em> adalah tempat pada titimangsanya, dan itu hal yang berbeda. Setiap artikel memuat frasa yang mendasari setiap wilayahnya. Redaktur dapat menambah atau menghapus wilayah; hal itu ditandai sebagai keputusan mereka. Tempat dicari dalam bahasa Inggris; dalam bahasa Indonesia dan Melayu ibu kota dan kota di negeri sendiri; dalam bahasa lain hanya nama negara dan titimangsa yang dihitung.',
  'about.sources':
    'Negara mengikuti ISO 3166-1, wilayah dunia mengikuti UN M49 dengan pengecualian dari redaksi. Peta mengikuti pandangan Perserikatan Bangsa-Bangsa tentang perbatasan (Natural Earth, melalui atlas dunia Visionscarto). Nama kota berasal dari GeoNames (CC BY 4.0), pembagian wilayah dari Unicode CLDR.',
  'about.without-place': '{count, plural, other {# artikel tidak menyebut tempat.}}',
  'about.home': 'Nama yang dipakai beberapa tempat dibaca sebagai yang ada di daerah asal redaksi: {places}.',
  'about.region-wrong':
    'Ada wilayah yang tampak keliru? Beri tahu pemilik arsip, dengan alamat artikelnya. Satu baris dalam berkas di samping artikel sudah cukup untuk memperbaikinya.',
  'about.publisher': 'Penerbit',
  'about.contact': 'Kontak',
  'about.licence': 'Lisensi artikel',
  'about.report': 'Laporkan',
  'about.keyboard':
    'Semuanya adalah tautan, tombol, atau kolom isian: Tab mencapainya, Enter membukanya. Tab pertama langsung ke isi. Bila tidak sedang mengetik, <kbd>/</kbd> membawa ke pencarian, <kbd>j</kbd> dan <kbd>k</kbd> menelusuri berita dalam daftar, <kbd>s</kbd> menyimpan artikel, dan <kbd>?</kbd> menampilkan tombol-tombol ini dan dapat mematikannya.',
  'about.listening': 'Mendengarkan',
  'about.listening-text':
    'Bila perangkat ini punya suara sendiri untuk bahasa sebuah artikel, “Dengarkan” ada di sampingnya. Suara yang mengirim bacaannya ke peladen pihak lain tidak dipakai.',
  'about.privacy': 'Privasi',
  'about.privacy-text':
    'Apa pun yang Anda baca, pilih, atau ketik tidak meninggalkan perangkat ini. Tidak ada pelacak, tidak ada kuki, dan tidak ada permintaan kepada siapa pun selain tempat berkas-berkas ini.',
  'about.kept': 'Apa yang disimpan perangkat ini',
  'about.kept-text':
    'Yang Anda <a>simpan</a>; paragraf tempat Anda meninggalkan artikel panjang; artikel yang Anda baca sampai akhir, bila Anda membiarkannya ditandai; dan setelan Anda untuk situs ini. Semua itu disimpan oleh peramban Anda, untuk situs ini, sampai Anda menghapusnya. Sejauh mana halaman digulir dilupakan ketika tabnya ditutup.',
  'about.offline-text':
    'Untuk dibaca tanpa koneksi, juga halaman yang Anda buka, artikel terbaru, dan semua yang Anda simpan. Halaman terlama digantikan; yang Anda simpan tetap ada.',
  'about.people': 'Bagaimana orang dan organisasi ditemukan',
  'about.people-text':
    'Pembuatan situs membaca berita berbahasa Inggris untuk mencari nama, dan mencatat seberapa yakin tiap nama. Nama dalam satu berita disatukan: singkatan, nama tengah dan bentuk pendek. Nama keluarga saja hanya dihitung bila nama lengkapnya ada dalam berita. Yang kurang yakin ditinggalkan, dan dicantumkan begitu. Dalam bahasa lain tidak ada yang dicari. Redaktur dapat menambah atau menghapus nama; itu ditandai sebagai milik mereka. Siapa yang menulis berita adalah hal lain: penulisnya. Pengetahuan tentang nama dipelajari dari WikiGold (CC BY 4.0), Re-DocRED dan CrossNER (MIT, teks Wikipedia).',
  'about.people-quality': 'Orang dan organisasi, diukur terhadap label buatan manusia',
  'about.tags-people': 'Orang',
  'about.tags-organisations': 'Organisasi',
  'about.quality-caption': 'Diukur terhadap label buatan manusia',
  'about.what': 'Apa',
  'about.corpus': 'Korpus',
  'about.articles': 'Artikel',
  'about.precision': 'Presisi',
  'about.recall': 'Perolehan',
  'about.f1': 'F1',
  'about.measured': 'Diukur',
  'about.tags-about': 'Tentang',
  'about.tags-mentions': 'Sebutan',
  'about.percent': '{share}%',
  'about.noted': 'Catatan dan kejanggalan',
  'about.noted-count': '{count, plural, other {# artikel memiliki catatan.}}',
  'about.noted-newest': '{count, number} yang terbaru di antaranya:',
  'about.noted-article': '<headline></headline>: <notes></notes>',
  'about.noted-findings': '<headline></headline>: <notes></notes>. <findings></findings>',
  'about.note-count': '{count, plural, other {# catatan}}',
};
