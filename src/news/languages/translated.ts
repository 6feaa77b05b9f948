/** Messages by the names of the English ones, in another language: one that lacks a message does not compile. */
export type Translated<Texts> = { readonly [Name in keyof Texts]: string };
