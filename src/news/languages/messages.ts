import type { Language } from './languages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Translated } from './translated.ts';

/**
 * Every word of the interface, in each language, in ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/): `{name}` is a value, `{count, plural, …}`
 * chooses by number, `<a>…</a>` is what the page makes an element of (src/app/languages/rich.tsx). They reach the browser
 * compiled (src/build/languages/languages-plugin.ts), so none travels that a page has no use for.
 */
export const messages: Readonly<Record<Language, Translated<Messages>>> = { en, id, ar };

/** The English ones, by name. */
export type Messages = typeof en;
