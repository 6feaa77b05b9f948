import compileModule from '@messageformat/core/compile-module.js';
import MessageFormat from '@messageformat/core';
import { createRequire } from 'node:module';
import { relative } from 'node:path/posix';
import { normalizePath, type Plugin } from 'vite';
import { isLanguage, languages, type Language } from '#news/languages/languages.ts';
import { messages, type Messages } from '#news/languages/messages.ts';
import { findMessageCalls } from './find-message-calls.ts';
import { regionNamesIn } from './region-names-in.ts';
import type { Settings } from '../settings/settings.ts';

/** Describes the language of a copy of the app and the others (src/app/virtual.d.ts). */
const languageModule = 'virtual:language';
const messageModule = 'virtual:message/';
/** The id of a module of the project in Vite. Throws where it does not exist, so that moving it is noticed. */
const idOf = (module: string) => normalizePath(createRequire(import.meta.url).resolve(module));
/** Declares `t` without an implementation: an import of it that is left is an error. */
const declaration = idOf('#app/languages/t.ts');
const regionNames = idOf('#news/regions/region-names.ts');

/** The build environment of the app's copy in a language other than the site's first. */
export const copyFor = (language: Language) => `client_${language}`;

/**
 * Compiles messages into the app: a call without values becomes a string, one with values a call of a generated function.
 * Pages are in the first of `languages`; for each other one a further copy of the app is built.
 */
export function languagesPlugin({ languages: [siteLanguage, ...others] }: Pick<Settings, 'languages'>): Plugin {
  const languageOf = ({ name }: { readonly name: string }): Language => {
    const named = name.replace(/^client_/u, '');
    return isLanguage(named) ? named : siteLanguage;
  };
  return {
    name: 'dateline:languages',
    enforce: 'pre',
    config: () => ({
      environments: Object.fromEntries(
        others.map((language) => [
          copyFor(language),
          { consumer: 'client', build: { emptyOutDir: false, rolldownOptions: { input: 'src/app/site/main.tsx' } } },
        ]),
      ),
    }),
    resolveId: (id) => (id === languageModule || id.startsWith(messageModule) ? `\0${id}` : null),
    load(id) {
      const language = languageOf(this.environment);
      if (id === declaration)
        throw new Error(`expected t to be imported by modules of src/app alone, from t.ts; found another import`);
      if (id === `\0${languageModule}`) {
        // Development has one language only.
        const offered = this.environment.mode === 'build' ? [siteLanguage, ...others] : [siteLanguage];
        return describe(language, siteLanguage, offered);
      }
      if (id.startsWith(`\0${messageModule}`)) return compileMessage(language, id.slice(messageModule.length + 1));
      return id === regionNames ? `export const regionNames = ${JSON.stringify(regionNamesIn(language))};` : null;
    },
    transform: {
      filter: { id: /\/src\/app\/.*\.tsx?$/u, code: /\/t(?:\.ts)?['"]/u },
      handler(code, id) {
        const file = relative(normalizePath(this.environment.config.root), normalizePath(id));
        return { code: putMessages(code, file, languageOf(this.environment)), map: null };
      },
    },
  };
}

/** Replaces calls of `t` in a module. Line numbers stay: imports are added at the end. */
function putMessages(code: string, file: string, language: Language): string {
  const { imports, calls } = findMessageCalls(code, file, (name) => Object.hasOwn(messages[language], name));
  /** Local names of generated functions, by message. */
  const makers = new Map<string, string>();
  const parts: string[] = [];
  let done = 0;
  const put = ({ start, end }: { readonly start: number; readonly end: number }, text: string) => {
    parts.push(code.slice(done, start), text, code.slice(start, end).replaceAll(/[^\n]/gu, ''));
    done = end;
  };
  for (const part of [...imports.map((found) => ({ ...found, name: null })), ...calls].toSorted(
    (a, b) => a.start - b.start,
  )) {
    if (part.name === null) put(part, '');
    else if (!part.hasValues) put(part, JSON.stringify(textOf(language, part.name)));
    else {
      const maker = makers.get(part.name) ?? `$${makers.size}`;
      makers.set(part.name, maker);
      put(part, `${maker}(`);
    }
  }
  const added = [...makers].map(([name, maker]) => `import ${maker} from '${messageModule}${name}';`);
  return `${parts.join('')}${code.slice(done)}\n${added.join('\n')}`;
}

/** For names that `findMessageCalls` has checked. */
const textOf = (language: Language, name: string): string => messages[language][name as keyof Messages];

/** The code of a module whose default export formats the message with its values. */
function compileMessage(language: Language, name: string): string {
  const format = new MessageFormat(languages[language].locale);
  const compiled = compileModule(format, { message: textOf(language, name) });
  return compiled.replace(/export default \{\s*message: /u, 'export default ').replace(/\}\s*$/u, '');
}

function describe(language: Language, siteLanguage: Language, offered: readonly Language[]): string {
  const names = offered.map((code) => [code, languages[code].name]);
  const { locale, direction } = languages[language];
  const exported = { language, locale, direction, siteLanguage, offered: names };
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
