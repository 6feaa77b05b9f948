import { folderFile } from '../seeds/folder-settings.ts';
import type { SeedList } from '../seeds/list-seeds.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Problem } from '../text/problem.ts';
import type { Addresses, UnreadFile } from './assign-ids.ts';

/** The id of an article by its file or by an id that opens it; null where there is none. */
interface FoundLead {
  readonly id: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Finds the article that `dateline.yaml` names as the lead. One that is not there is an error; a file that cannot be read has
 * one of its own.
 */
export function findLead(
  { lead, files }: SeedList,
  ids: Addresses['ids'],
  unread: readonly Pick<UnreadFile, 'file'>[],
): FoundLead {
  if (lead === null) return { id: null, problems: [] };
  const { name, ...place } = lead;
  const file = name.normalize('NFC');
  const byId = () => [...ids.values()].find(({ id, former }) => id === name || former.includes(name));
  const id = (ids.get(file) ?? byId())?.id ?? null;
  if (id !== null || unread.some((one) => one.file === file)) return { id, problems: [] };
  const isKnown = files.some((one) => one.normalize('NFC') === file);
  const nearest = isKnown ? null : nearestWord(file, [...ids.keys()]);
  const found = `"${name}"${isKnown ? ', a draft' : nearest === null ? '' : ` (did you mean "${nearest}"?)`}`;
  const expected = 'the file of an article, as a path below this folder, or its id';
  return { id, problems: [{ severity: 'error', kind: 'lead-unknown', file: folderFile, ...place, expected, found }] };
}
