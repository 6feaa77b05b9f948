import type { Language } from './languages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Translated } from './translated.ts';

/**
 * All messages of the interface, in each language, in ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}` is a value, `{count, plural, …}`
 * chooses by number, `<a>…</a>` becomes an element (src/app/languages/rich.tsx). The build compiles each into the modules
 * that use it (src/build/bundle/languages-plugin.ts), so a page loads no others.
 */
export const messages: Readonly<Record<Language, Translated<Messages>>> = { en, id, ar };

/** The English messages, by name. */
export type Messages = typeof en;
