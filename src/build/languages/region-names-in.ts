import { languages, type Language } from '#news/languages/languages.ts';
import { messages } from '#news/languages/messages.ts';
import { countries, regionByCode } from '#news/regions/regions.ts';

const known = new Map<Language, Readonly<Record<string, string>>>();

/**
 * Names of regions in a language, by code: countries from CLDR, world regions from the messages. Empty for English, in
 * which regions have names of their own (src/news/regions/regions.ts).
 */
export function regionNamesIn(language: Language): Readonly<Record<string, string>> {
  const names = known.get(language) ?? Object.fromEntries(language === 'en' ? [] : listNames(language));
  known.set(language, names);
  return names;
}

/** The name of a region in a language ("Suriah" for `SY` in Indonesian); the code itself where it is unknown. */
export function regionNameIn(language: Language, code: string): string {
  return regionNamesIn(language)[code] ?? regionByCode(code)?.name ?? code;
}

function* listNames(language: Language): Generator<readonly [code: string, name: string]> {
  const inWords = new Intl.DisplayNames([languages[language].locale], { type: 'region' });
  for (const { code } of countries) yield [code, inWords.of(code) ?? code];
  for (const [name, text] of Object.entries(messages[language]))
    if (name.startsWith('region.')) yield [name.slice('region.'.length), text];
}
