/** Characters that take two columns in a fixed-width face: East Asian wide and fullwidth ones (Unicode, UAX #11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;

/** Characters that take none. */
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/gu;

const ascii = /^[\u{20}-\u{7e}]*$/u;

/** The columns of a text in a fixed-width face. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  const shown = text.replace(narrow, '');
  return [...shown].length + (shown.match(wide)?.length ?? 0);
}

/** The columns of the first word: what would have to fit on the line before. Scripts without spaces break at any letter. */
export function firstWordWidth(text: string): number {
  const word = /^\S+/u.exec(text)?.[0] ?? '';
  const letter =
    /^[\p{P}\s]*(?:\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmer}|\p{sc=Myanmar})/u;
  return letter.test(word) ? 2 : textWidth(word);
}

/** Whether a text begins with a capital letter or a figure, a quotation mark before it or not. */
export function startsUpper(text: string): boolean {
  return /^["'“‘«„¿¡([]?[\p{Lu}\p{N}]/u.test(text);
}
