/** Letters that Unicode does not take apart into a base letter and an accent. */
export const foldings: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'ng', ς: 'σ',
}; // prettier-ignore

/** Accents, Hebrew points, Arabic vowels and stretchers, soft hyphens, joiners, spaces in letters that are whole phrases. */
const leftOut =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|\u00ad|\u200c|\u200d|\s/gu;

/**
 * What a word is compared by: lower case, without what may as well be left out. `Đặng` is `dang`. Marks that spell vowels
 * (Devanagari, Thai) stay.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word;
  return (
    word
      .normalize('NFKD')
      // After that: mathematical letters (𝐁, ℝ) have a small one only once they are plain.
      .toLowerCase()
      .replaceAll(leftOut, '')
      .replaceAll(/[ßæœøłđðþıħŋς]/gu, (letter) => foldings[letter] ?? letter)
      .normalize('NFC')
  );
}
