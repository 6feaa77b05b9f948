/**
 * The languages that the interface speaks, by BCP 47 code: each by its own name, the way its lines run, and the locale by
 * which the browser writes its numbers and dates (Arabic by Arabic-Indic digits: CLDR leaves that to the country).
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

/** Whether a text is the code of a language that the interface speaks. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}
