/** The messages of another language, by the names of the English ones. A missing message is a type error. */
export type Translated<Texts> = { readonly [Name in keyof Texts]: string };
