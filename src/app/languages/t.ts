import type { Messages } from '#news/languages/messages.ts';

/**
 * A message of the interface (src/news/languages) in the language of this build of the app. The build replaces the call
 * by the text (src/build/bundle/languages-plugin.ts), so the name must be a literal.
 */
export declare function t<Name extends keyof Messages>(name: Name, ...values: Values<Messages[Name]>): string;

type Values<Text extends string> = [ValueName<Text>] extends [never]
  ? []
  : [values: Readonly<Record<ValueName<Text>, string | number>>];

/**
 * The parameter names in a message's braces, those within plural branches too. The text of a branch, `{# articles}`, is
 * no name.
 */
type ValueName<Text extends string> = Text extends `${string}{${infer Rest}` ? NameOf<Rest> | ValueName<Rest> : never;
type NameOf<Rest extends string> = WordOf<Before<Before<Before<Rest, '{'>, '}'>, ','>>;
type Before<Text extends string, Mark extends string> = Text extends `${infer Start}${Mark}${string}` ? Start : Text;
/** The text of a branch needs more than one word: a single word would be taken for a name. */
type WordOf<Text extends string> = Text extends '' | '#' | `${string} ${string}` | `${string}#${string}` ? never : Text;
