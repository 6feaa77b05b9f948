import { join } from 'node:path';
import { readComparedText } from '#news/revisions/revision.ts';
import { hashContent } from '../text/content-hash.ts';
import { listRevised, listVersions, nameOfVersion, readVersion, revisionsFolder } from './stored-versions.ts';

/** An earlier text of an article, for whoever builds the article. */
export interface PlannedVersion {
  /** The day of the change after it, ISO. */
  readonly date: string;
  /** Of its text. */
  readonly hash: string;
  /** What its path is below: the folder of the articles, that of the build's temporary files, or the present site. */
  readonly place: 'articles' | 'work' | 'site';
  readonly path: string;
}

/** A text that was published and has changed since: it is kept with the others once the site is published. */
export interface NewVersion {
  readonly id: string;
  /** Its file below `.revisions`. */
  readonly path: string;
  /** Where the build keeps it until then, below the folder of its temporary files. */
  readonly draft: string;
  /** Files of the article below `.revisions` that are more than are kept. */
  readonly dropped: readonly string[];
}

/** What a build shows and keeps of earlier texts. */
export interface VersionPlan {
  readonly versionsOf: (id: string) => readonly PlannedVersion[];
  readonly added: readonly NewVersion[];
}

const noVersions: VersionPlan = { versionsOf: () => [], added: [] };

/** How an article read on the present site, where it reads otherwise now. */
export interface ChangedText {
  readonly id: string;
  readonly text: string;
}

interface VersionOptions {
  /** How many are kept and shown of each article; 0 for none. */
  readonly limit: number;
  /** ISO. */
  readonly today: string;
}

/**
 * Plans which earlier texts are shown, and which are to be kept. `write` puts a text into the build's folder of temporary files. A
 * text that is kept already, as after a build that stopped or a plan that was not joined, is not kept twice.
 */
export function planVersions(
  folder: string,
  changed: Iterable<ChangedText>,
  { limit, today }: VersionOptions,
  write: (path: string, text: string) => void,
): VersionPlan {
  if (limit === 0) return noVersions;
  const versions = new Map<string, readonly PlannedVersion[]>();
  const stored = (id: string) =>
    listVersions(folder, id).flatMap((version) => {
      const path = `${revisionsFolder}/${id}/${version.name}`;
      const text = readVersion(join(folder, path));
      return text === null ? [] : [{ ...version, path, text: readComparedText(text) }];
    });
  const keep = (id: string, all: readonly PlannedVersion[]) => versions.set(id, all.slice(0, limit));
  const toPlanned = ({ date, text, path }: ReturnType<typeof stored>[number]): PlannedVersion => {
    return { date, hash: hashContent(text), place: 'articles', path };
  };
  for (const id of listRevised(folder)) keep(id, stored(id).map(toPlanned));
  const added: NewVersion[] = [];
  for (const { id, text } of changed) {
    const before = stored(id);
    if (before[0]?.text === text) continue;
    // A day may be later than today where clocks differ: names stay in their order.
    const date = [today, before[0]?.date ?? ''].toSorted()[1] ?? today;
    const number = 1 + Math.max(0, ...listVersions(folder, id).flatMap((one) => (one.date === date ? one.number : [])));
    const name = nameOfVersion(date, number);
    const draft = `versions/${id}.txt`;
    write(draft, `${text}\n`);
    added.push({
      id,
      path: `${id}/${name}`,
      draft,
      dropped: before.slice(limit - 1).map((one) => `${id}/${one.name}`),
    });
    keep(id, [{ date, hash: hashContent(text), place: 'work', path: draft }, ...before.map(toPlanned)]);
  }
  return { versionsOf: (id) => versions.get(id) ?? [], added };
}
