/** The plural of an English singular and the other way, as far as its letters tell: "sanctions", "countries". */
export function otherNumber(word: string): string[] {
  if (!/^[a-z]{3,}$/u.test(word)) return [];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/[^aeiou]ies$/u.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:ss|us|is)$/u.test(word)) return [`${word}es`];
  if (/(?:[sx]|sh|ch)es$/u.test(word)) return [word.slice(0, -2)];
  if (/(?:x|sh|ch)$/u.test(word)) return [`${word}es`];
  return word.endsWith('s') ? [word.slice(0, -1)] : [`${word}s`];
}
