import type { AppFiles } from '#news/kept/kept.ts';
import type { Language } from '#news/languages/languages.ts';
import type { BuiltApp } from './built-app.ts';

/** What every page may need. Maps, and the face that few choose, are kept once they were shown. */
const isNeeded = (file: string): boolean =>
  /\.(?:js|css)$/u.test(file) || (file.endsWith('.woff2') && !file.includes('opendyslexic'));

/** The list of the app's files that devices keep, by language; `ownFiles` are the owner's, for all of them. */
export function appFiles(
  copies: BuiltApp['copies'],
  languages: readonly Language[],
  ownFiles: readonly string[],
): string {
  const lists = languages.map((language) => [language, [...copies[language].files.filter(isNeeded), ...ownFiles]]);
  return `${JSON.stringify(Object.fromEntries(lists) satisfies AppFiles)}\n`;
}
