import { language } from 'virtual:language';
import type { TagNamesIn } from '#news/settings/tag-names.ts';

let names: ReadonlyMap<string, string> = new Map();

/** The name of a tag for readers, in the language of this copy of the app; the tag itself where it has none. */
export const tagName = (tag: string): string => names.get(tag) ?? tag;

/** Sets the names: those of a page, before the app starts or it is rendered, or all, when the archive is read. */
export function setTagNames(all: TagNamesIn = {}): void {
  names = new Map(all[language]);
}
