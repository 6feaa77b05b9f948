/** Letters that Unicode normalisation does not decompose into a base letter and an accent. */
export const foldings: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'ng', ς: 'σ',
}; // prettier-ignore

/**
 * Accents, Hebrew points, Arabic vowels and tatweel, spaces (NFKD expands some single characters, such as U+FDFA, to a
 * phrase), and what Unicode calls Default_Ignorable_Code_Point: soft hyphens, zero-width spaces and joiners, marks of direction.
 */
const ignored = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|\p{DI}|\s/gu;

/**
 * The form of a word that search and region tagging compare: lower case, compatibility characters and letters like ß
 * replaced, accents removed. `Đặng` gives `dang`. Combining marks that spell vowels (Devanagari, Thai) stay. Folding twice
 * changes nothing.
 */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word;
  return (
    word
      .normalize('NFKD')
      // After normalising: mathematical letters (𝐁, ℝ) have no lower case of their own.
      .toLowerCase()
      .replaceAll(ignored, '')
      .replaceAll(/[ßæœøłđðþıħŋς]/gu, (letter) => foldings[letter] ?? letter)
      .normalize('NFC')
  );
}
