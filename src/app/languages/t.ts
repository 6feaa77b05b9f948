import type { Messages } from '#news/languages/messages.ts';

/**
 * A message of the interface (src/news/languages) in the language that this copy of the app speaks. The build puts the
 * text where the call stands (src/build/languages/languages-plugin.ts), which is why the name has to be written out there.
 */
export declare function t<Name extends keyof Messages>(name: Name, ...values: Values<Messages[Name]>): string;

type Values<Text extends string> = [ValueName<Text>] extends [never]
  ? []
  : [values: Readonly<Record<ValueName<Text>, string | number>>];

/**
 * The names in a message's braces, within the branches of a plural too; a branch's own words, `{# articles}`, are no
 * name.
 */
type ValueName<Text extends string> = Text extends `${string}{${infer Rest}` ? NameOf<Rest> | ValueName<Rest> : never;
type NameOf<Rest extends string> = WordOf<Before<Before<Before<Rest, '{'>, '}'>, ','>>;
type Before<Text extends string, Mark extends string> = Text extends `${infer Start}${Mark}${string}` ? Start : Text;
/** One word of a branch would be taken for a name: it has to stand with others. */
type WordOf<Text extends string> = Text extends '' | '#' | `${string} ${string}` | `${string}#${string}` ? never : Text;
