/** Letters that Unicode does not take apart into a base letter and an accent. */
export const foldings: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'ng', ς: 'σ',
}; // prettier-ignore

/**
 * What a word is compared by: lower case, without accents. Marks that spell vowels (Devanagari, Thai) stay; those that may
 * as well be left out (Hebrew points, Arabic vowels) go, and so do soft hyphens and joiners. `Đặng` is `dang`.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(
      /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|\u00ad|\u200c|\u200d/gu,
      '',
    )
    .replaceAll(/[ßæœøłđðþıħŋς]/gu, (letter) => foldings[letter] ?? letter)
    .normalize('NFC');
}
