import { languageKey } from 'virtual:device-keys';
import { siteLanguage } from 'virtual:language';
import type { Language } from '#news/languages/languages.ts';

/**
 * Loads the page anew in a language, and keeps it on the device. A device that may keep nothing stays with the language
 * of the site: then nothing happens, and it returns false.
 */
export function chooseLanguage(language: Language): boolean {
  try {
    if (language === siteLanguage) localStorage.removeItem(languageKey);
    else localStorage.setItem(languageKey, language);
  } catch {
    return false;
  }
  location.reload();
  return true;
}
