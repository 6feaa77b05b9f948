import type { display as english } from '../en/display.ts';
import type { Translated } from '../translated.ts';

export const display: Translated<typeof english> = {
  theme: 'Tema',
  'as-device': 'Otomatis',
  light: 'Terang',
  dark: 'Gelap',
  typeface: 'Huruf',
  'face-of-site': 'Huruf situs ini',
  'sans-serif': 'Tanpa kait',
  'text-size': 'Ukuran teks',
  'line-spacing': 'Jarak baris',
  'spacing-close': 'Rapat',
  'spacing-open': 'Renggang',
  usual: 'Biasa',
  'line-length': 'Panjang baris',
  'length-short': 'Pendek',
  'length-long': 'Panjang',
  language: 'Bahasa',
  'language-stays': 'Perangkat ini tidak boleh menyimpan apa pun, jadi bahasanya tetap.',
  'display-reset': 'Atur ulang',
  'display-is-reset': 'Semuanya kembali seperti bawaan situs.',
};
