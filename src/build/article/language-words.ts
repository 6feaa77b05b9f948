/**
 * Languages that the library of detect-language.ts does not know or takes for a near one. Origin: our own lists (MIT), of
 * words that news in that language uses all the time and its neighbour does not.
 */

interface NearLanguage {
  readonly language: string;
  /** What the library takes it for; null for any. */
  readonly detected: string | null;
  readonly words: ReadonlySet<string>;
  /** The share of words from which it is that language. */
  readonly minShare: number;
}

const words = (text: string) => new Set(text.trim().split(/\s+/u));

export const nearLanguages: readonly NearLanguage[] = [
  {
    language: 'id',
    detected: 'ms',
    minShare: 0.008,
    words: words(`
      bahwa karena mengatakan kata ujar ujarnya katanya tersebut bisa pemerintah perusahaan warga polisi uang kantor mobil sepeda
      rumah sakit senin selasa rabu kamis jumat minggu sabtu maret agustus juni juli desember persen miliar triliun rupiah wib
      wita saat pekan setelah yaitu adalah dokter universitas pengadilan presiden bupati gubernur wali kabupaten kecamatan`),
  },
  {
    language: 'ms',
    detected: 'ms',
    minShare: 0.008,
    words: words(`
      bahawa kerana ialah iaitu kerajaan syarikat polis wang pejabat kereta motosikal isnin jumaat ahad khamis mac ogos jun julai
      disember peratus bilion ringgit rm datuk datin tan encik selepas semasa berkata mangsa suspek lelaki universiti mahkamah doktor
      kenderaan kemalangan sahaja mahu menteri beliau negeri perdana pengarah pasukan`),
  },
  {
    language: 'af',
    detected: 'nl',
    minShare: 0.04,
    words: words("'n ’n nie vir hulle baie sê gesê hy sal wees"),
  },
  {
    language: 'sw',
    detected: null,
    minShare: 0.12,
    words: words(`
      ya wa na kwa katika ni za la cha vya kuwa alisema kwamba hiyo huo hili baada kabla pia serikali rais watu mwaka siku
      wiki mkuu nchi mji`),
  },
  {
    language: 'so',
    detected: null,
    minShare: 0.12,
    words: words(
      'oo iyo ka ku waa ayaa ee uu lagu loo waxaa waxay inuu in la magaalada dowladda madaxweynaha soomaaliya maanta',
    ),
  },
];

/** Scripts in which news is printed in one language only. */
export const scriptLanguages: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /\p{Script=Khmer}{3}/u, language: 'km' },
  { script: /\p{Script=Myanmar}{3}/u, language: 'my' },
  { script: /\p{Script=Sinhala}{3}/u, language: 'si' },
  { script: /\p{Script=Thaana}{3}/u, language: 'dv' },
  { script: /\p{Script=Tibetan}{3}/u, language: 'bo' },
];
