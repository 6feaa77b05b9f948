import type { Messages } from '#news/messages.ts';

/**
 * A message of the interface (src/news/messages) in the language that this copy of the app speaks. The build puts the text
 * where the call stands (src/build/languages-plugin.ts), which is why the name has to be written out there.
 */
export declare function say<Name extends keyof Messages>(name: Name, ...values: Values<Messages[Name]>): string;

type Values<Text extends string> = [ValueName<Text>] extends [never]
  ? []
  : [values: Readonly<Record<ValueName<Text>, string | number>>];

/** The names in a message's braces; a branch of a plural, `{# articles}`, is no name, for it has a space or stands alone. */
type ValueName<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? NameOf<Inside> | ValueName<Rest>
  : never;
type NameOf<Inside extends string> = Inside extends `${infer Name},${string}` ? WordOf<Name> : WordOf<Inside>;
type WordOf<Text extends string> = Text extends '' | '#' | `${string} ${string}` | `${string}#${string}` ? never : Text;
