import type { Language } from '../languages/languages.ts';

/** Names of tags for readers, in one language; a tag without one is shown as it is. */
export type TagNames = readonly (readonly [tag: string, name: string])[];

/** Names of tags in each language of the interface that has any. */
export type TagNamesIn = { readonly [L in Language]?: TagNames };

/** The names of tags; a tag itself where it has none. */
export function nameTags(tags: readonly string[], names: TagNames = []): readonly string[] {
  const byTag = new Map(names);
  return tags.map((tag) => byTag.get(tag) ?? tag);
}

/** The names of those tags that are among `words`. */
export function namesAmong(names: TagNamesIn, words: ReadonlySet<unknown>): TagNamesIn {
  const own = Object.entries(names).map(
    ([language, all]) => [language, all.filter(([tag]) => words.has(tag))] as const,
  );
  return Object.fromEntries(own.filter(([, some]) => some.length > 0));
}
