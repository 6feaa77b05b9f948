import { readFileSync } from 'node:fs';
import MessageFormat from '@messageformat/core';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from '#news/languages/languages.ts';
import { messages } from '#news/languages/messages.ts';
import { worldRegions } from '#news/regions/regions.ts';
import { listFiles } from '../../support/site/site-pages.ts';

const codes = Object.keys(languages) as Language[];
const names = Object.keys(messages.en) as (keyof typeof messages.en)[];

const articles: Readonly<Record<Language, readonly string[]>> = {
  en: ['0 articles', '1 article', '2 articles', '3 articles', '11 articles', '100 articles', '4,000 articles'],
  id: ['0 artikel', '1 artikel', '2 artikel', '3 artikel', '11 artikel', '100 artikel', '4.000 artikel'],
  ar: ['لا مقالات', 'مقال واحد', 'مقالان', '٣ مقالات', '١١ مقالًا', '١٠٠ مقال', '٤٬٠٠٠ مقال'],
};

/** The placeholders and elements of a message: `{count`, `<a>`. */
const placesOf = (text: string) => [
  ...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/gu)].map(([, value, element]) => value ?? `<${element}>`)),
];
/** The plural categories of a message. */
const pluralsOf = (text: string) =>
  [...text.matchAll(/\{\w+,\s*plural,((?:\s*(?:=\d+|\w+)\s*\{(?:[^{}]|\{[^{}]*\})*\})+)\s*\}/gu)].map(
    ([, branches = '']) =>
      [...branches.replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/gu, ' ').matchAll(/[a-z]+/gu)].map(([word]) => word),
  );

test('every message is used', () => {
  const code = listFiles('src')
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('news/messages'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const isAsked = (name: string) =>
    name.startsWith('region.') || code.includes(`'${name}'`) || code.includes(`words.${name}`);
  expect(names.filter((name) => !isAsked(name))).toEqual([]);
});

describe.each(codes)('in %s', (language) => {
  const { locale } = languages[language];
  const format = new MessageFormat(locale);

  test('every message is well formed and has the values and elements of the English one', () => {
    for (const name of names) {
      const text = messages[language][name];
      expect(text.trim(), name).not.toBe('');
      expect(() => format.compile(text), name).not.toThrow();
      expect(placesOf(text).toSorted(), name).toEqual(placesOf(messages.en[name]).toSorted());
    }
  });

  test('has a form for every plural category of the language', () => {
    const told = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const wrong = names.filter((name) =>
      pluralsOf(messages[language][name]).some((found) => found.toSorted().join(' ') !== told.join(' ')),
    );
    expect(wrong).toEqual([]);
  });

  test('counts articles', () => {
    const say = format.compile(messages[language].articles);
    expect([0, 1, 2, 3, 11, 100, 4000].map((count) => say({ count }))).toEqual(articles[language]);
  });
});

test('names world regions in English as their addresses do', () => {
  const called = worldRegions.map(({ code }) => (messages.en as Readonly<Record<string, string>>)[`region.${code}`]);
  expect(called).toEqual(worldRegions.map(({ name }) => name));
});
