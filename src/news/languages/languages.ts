/**
 * The languages of the interface, by BCP 47 code: the name of each in itself, its writing direction, and the locale for
 * numbers and dates (Arabic with Arabic-Indic digits: in CLDR they depend on the country).
 */
export const languages = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  id: { name: 'Bahasa Indonesia', direction: 'ltr', locale: 'id' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-arab' },
} as const satisfies Readonly<Record<string, LanguageInfo>>;

export interface LanguageInfo {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
}

export type Language = keyof typeof languages;

/** Whether a text is the code of a language of the interface. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}
