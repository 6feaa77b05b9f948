import compileModule from '@messageformat/core/compile-module.js';
import MessageFormat from '@messageformat/core';
import { createRequire } from 'node:module';
import { relative } from 'node:path/posix';
import { normalizePath, type EnvironmentOptions, type Plugin } from 'vite';
import { isLanguage, languages, type Language } from '#news/languages/languages.ts';
import { messages, type Messages } from '#news/languages/messages.ts';
import { findMessageCalls } from './find-message-calls.ts';
import { regionNamesIn } from '../languages/region-names-in.ts';
import type { Settings } from '../settings/settings.ts';

/** Describes the language of a copy of the app (src/app/virtual.d.ts). */
const languageModule = 'virtual:language';
const messageModule = 'virtual:message/';
/** The id of a module of the project in Vite. Throws where it does not exist, so that moving it is noticed. */
const idOf = (module: string) => normalizePath(createRequire(import.meta.url).resolve(module));
/** Declares `t` without an implementation: an import of it that is left is an error. */
const declaration = idOf('#app/languages/t.ts');
const regionNames = idOf('#news/regions/region-names.ts');

/** The copy of the app that is built in the environments that Vite itself has. */
const firstLanguage: Language = 'en';
/** The build environment of the app in a language, for browsers. */
export const clientOf = (language: Language): string => (language === firstLanguage ? 'client' : `client_${language}`);
/** The build environment of the static app in a language. */
export const staticOf = (language: Language): string => `static_${language}`;

/**
 * Compiles messages into the app, of which there is a copy for each language: a call without values becomes a string, one
 * with values a call of a generated function. Development has one copy, in the first language of the site.
 */
export function languagesPlugin({ languages: [siteLanguage] }: Pick<Settings, 'languages'>): Plugin {
  const languageOf = ({ name, mode }: { readonly name: string; readonly mode: string }): Language => {
    if (mode !== 'build') return siteLanguage;
    const named = name.replace(/^(?:client|static)_/u, '');
    return isLanguage(named) ? named : firstLanguage;
  };
  return {
    name: 'dateline:languages',
    enforce: 'pre',
    config: () => ({ environments: Object.fromEntries(copies()), optimizeDeps: { include: messageRuntime } }),
    resolveId: (id) => (id === languageModule || id.startsWith(messageModule) ? `\0${id}` : null),
    load(id) {
      const language = languageOf(this.environment);
      if (id === declaration)
        throw new Error(`expected t to be imported by modules of src/app alone, from t.ts; found another import`);
      if (id === `\0${languageModule}`) return describe(language);
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

/**
 * What compiled messages import. Vite does not see it before a message is compiled: on the first start in a checkout it then
 * loaded the page again, and a click of that moment was lost.
 */
const messageRuntime = ['@messageformat/runtime', '@messageformat/runtime/lib/cardinals'];

/** The build environments, by name. */
function* copies(): Generator<readonly [string, EnvironmentOptions]> {
  for (const language of Object.keys(languages) as Language[]) {
    const build = { emptyOutDir: false, rolldownOptions: { input: 'src/app/site/main.tsx' } };
    if (language !== firstLanguage) yield [clientOf(language), { consumer: 'client', build }];
    yield [staticOf(language), staticEnvironment];
  }
}

const staticEnvironment: EnvironmentOptions = {
  consumer: 'server',
  // Minified, since the package has a copy for each language: two megabytes less.
  build: { ssr: 'src/app/site/static.tsx', write: false, minify: true },
  // With React bundled, threads load a few files instead of a hundred, and it runs from any folder.
  resolve: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
};

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

function describe(language: Language): string {
  const { locale, direction } = languages[language];
  return Object.entries({ language, locale, direction })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
