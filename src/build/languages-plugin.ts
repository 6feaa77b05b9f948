import compileModule from '@messageformat/core/compile-module.js';
import MessageFormat from '@messageformat/core';
import type { Plugin } from 'vite';
import { isLanguage, languages, type Language } from '#news/languages.ts';
import { messages, type Messages } from '#news/messages.ts';
import { regionNamesIn } from './region-names-in.ts';
import type { Settings } from './settings.ts';

/** What a copy of the app knows of its own language and of the others (src/app/virtual.d.ts). */
const languageModule = 'virtual:language';
const messageModule = 'virtual:message/';
/** Its text stands in the call's place, or a function that makes it of the values. */
const call = /\bsay\(\s*'([\w.-]+)'\s*(?:,\s*\)|(\))|,\s*)/gu;
const importLine = /^import \{ say \} from '[^']+';$/mu;
const regionNames = /\/src\/news\/region-names\.ts$/u;

/** The build environment of the app in a language that is not the site's own: each has a copy of the app. */
export const copyFor = (language: Language) => `client_${language}`;

/**
 * Has every copy of the app speak its language. Messages are compiled away: a plain one is a text where `say` is
 * called, one with values a function of its own. The first of the site's languages is that of the pages; for each other
 * one the app is built once more.
 */
export function languagesPlugin({ languages: [own, ...others] }: Pick<Settings, 'languages'>): Plugin {
  const languageOf = ({ name }: { readonly name: string }): Language => {
    const named = name.replace(/^client_/u, '');
    return isLanguage(named) ? named : own;
  };
  return {
    name: 'dateline:languages',
    enforce: 'pre',
    config: () => ({
      environments: Object.fromEntries(
        others.map((language) => [
          copyFor(language),
          { consumer: 'client', build: { emptyOutDir: false, rolldownOptions: { input: 'src/app/main.tsx' } } },
        ]),
      ),
    }),
    resolveId: (id) => (id === languageModule || id.startsWith(messageModule) ? `\0${id}` : null),
    load(id) {
      const language = languageOf(this.environment);
      if (id === `\0${languageModule}`) {
        // While it is being worked on, it speaks one language.
        const offered = this.environment.mode === 'build' ? [own, ...others] : [own];
        return describe(language, own, offered);
      }
      if (id.startsWith(`\0${messageModule}`)) return compileMessage(language, id.slice(messageModule.length + 1));
      return regionNames.test(id) ? `export const regionNames = ${JSON.stringify(regionNamesIn(language))};` : null;
    },
    transform: {
      filter: { id: /\/src\/app\/.*\.tsx?$/u, code: importLine },
      handler(code) {
        const language = languageOf(this.environment);
        const imports: string[] = [];
        const compiled = code.replace(importLine, '').replaceAll(call, (_, name: string, end: string | undefined) => {
          const text = textOf(language, name);
          if (end !== undefined || !/[{]/u.test(text)) return JSON.stringify(text);
          const local = `$${imports.length}`;
          imports.push(`import ${local} from '${messageModule}${name}';`);
          return `${local}(`;
        });
        // Behind the code, so that its lines stay where they are.
        return { code: `${compiled}\n${imports.join('\n')}`, map: null };
      },
    },
  };
}

function textOf(language: Language, name: string): string {
  const text = messages[language][name as keyof Messages];
  if (text === undefined) throw new Error(`src/news/messages has no message "${name}"`);
  return text;
}

/** A module whose default export makes the message of its values. */
function compileMessage(language: Language, name: string): string {
  const format = new MessageFormat(languages[language].locale);
  const compiled = compileModule(format, { message: textOf(language, name) });
  return compiled.replace(/export default \{\s*message: /u, 'export default ').replace(/\}\s*$/u, '');
}

function describe(language: Language, own: Language, offered: readonly Language[]): string {
  const names = offered.map((code) => [code, languages[code].name]);
  const { locale, direction } = languages[language];
  const exported = { language, locale, direction, siteLanguage: own, offered: names };
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
