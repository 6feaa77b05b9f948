/** The scripts that are written from right to left and in which news is printed (Unicode, Bidi_Class R and AL). */
const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Aran', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction in which text of a language (BCP 47) is written, by its script: that of the tag, or the usual one (CLDR). */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
