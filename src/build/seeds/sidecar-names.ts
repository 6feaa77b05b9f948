import type { NameCorrection, NameCorrections, NameSetting } from '#news/people/named.ts';
import type { Entry, Word, YamlReader } from './yaml-reader.ts';
import { isMap } from 'yaml';
import { longestName, personSlug } from '#news/article/person-slug.ts';

/** An editor's word on whom a text names, and the folder's on how names are looked for. */
export interface SidecarNames extends NameCorrections {
  readonly setting?: NameSetting;
}

const kindOf = { people: 'person', organisations: 'organisation' } as const;

/** Whether a key of a sidecar says whom the text names. */
export const isNamesKey = (key: string): key is keyof typeof kindOf => Object.hasOwn(kindOf, key);

/** `people: [Jane Doe]` are all of them; `people: {add: [...], remove: [...]}` corrects what is found. Each mistake is an error. */
export function readNames(yaml: YamlReader, { key, value }: Entry): NameCorrections {
  if (!isNamesKey(key.text)) return {};
  return {
    [kindOf[key.text]]: isMap(value) ? readChanges(yaml, { key, value }) : { all: readList(yaml, { key, value }) },
  };
}

function readChanges(yaml: YamlReader, { key, value }: Entry): NameCorrection {
  const lists: { add: readonly string[]; remove: readonly string[] } = { add: [], remove: [] };
  for (const entry of yaml.map(value, key.at)) {
    const name = entry.key.text;
    if (name === 'add' || name === 'remove')
      lists[name] = readList(yaml, entry, name === 'add' ? lists.remove : lists.add);
    else yaml.fault('sidecar-key', entry.key.at, 'add or remove', `"${name}"`);
  }
  return lists;
}

function readList(yaml: YamlReader, { key, value }: Entry, other: readonly string[] = []): readonly string[] {
  const names: string[] = [];
  for (const word of yaml.words(value, key.at, 'a list of names')) {
    const name = readName(yaml, word);
    if (name === null) continue;
    const has = (list: readonly string[]) => list.some((one) => personSlug(one) === personSlug(name));
    if (has(names)) yaml.fault('sidecar-repeated', word.at, 'each of a list once', `"${name}" again`);
    else if (has(other))
      yaml.fault('sidecar-name', word.at, 'a name either added or removed', `"${name}" in both lists`);
    else names.push(name);
  }
  return names;
}

function readName(yaml: YamlReader, { text, at }: Word): string | null {
  const name = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  if (name.length <= longestName && personSlug(name) !== '') return name;
  yaml.fault('sidecar-name', at, `a name with letters, of at most ${longestName} characters`, `"${name}"`);
  return null;
}
