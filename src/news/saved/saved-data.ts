import type { ArticleId, Summary } from '../article/article.ts';

/**
 * What is saved on a device, as it is stored there and in an export file. Each list has at most one entry for an article,
 * the newest first.
 */
export interface SavedData {
  readonly version: typeof savedVersion;
  readonly saved: readonly SavedArticle[];
  /** Reading positions in long articles. */
  readonly places: readonly ReadingPosition[];
  /** Articles that were read to their end. */
  readonly read: readonly SavedEntry[];
  /** Whether read articles are recorded; `read` is empty where not. */
  readonly marksRead: boolean;
}

/** The version of `SavedData`; raised when older code could not read the data. */
export const savedVersion = 1;

export interface SavedEntry {
  readonly id: ArticleId;
  /** When it was saved: UTC with milliseconds, as `Date.toISOString` writes it. */
  readonly at: string;
}

/** The fields of an article that a list needs, as they were when it was saved. */
export interface SavedArticle
  extends
    SavedEntry,
    Pick<
      Summary,
      | 'slug'
      | 'headline'
      | 'standfirst'
      | 'clock'
      | 'published'
      | 'authors'
      | 'dateline'
      | 'about'
      | 'minutes'
      | 'lang'
      | 'picture'
    > {}

export interface ReadingPosition extends SavedEntry {
  /** The key of the paragraph at the top of the window: it stays the same when the article is edited. */
  readonly key: string;
}

/** The most entries that are stored; the oldest are dropped. Saved articles are only removed by the reader. */
const maxEntries = { places: 200, read: 5000 };

export const nothingSaved: SavedData = { version: savedVersion, saved: [], places: [], read: [], marksRead: true };

/** What is whole in stored data, of which nothing is sure: another program, or a fault, may have written it. */
export function readSaved(stored: unknown): SavedData {
  const { saved, places, read, marksRead } = Object(stored) as Readonly<Record<string, unknown>>;
  const entries = <Entry extends SavedEntry>(list: unknown, ...fields: readonly (keyof Entry & string)[]) =>
    Array.isArray(list)
      ? list.filter((entry: unknown): entry is Entry => {
          const values = Object(entry) as Readonly<Record<string, unknown>>;
          return ['id', 'at', ...fields].every((field) => typeof values[field] === 'string');
        })
      : [];
  return {
    version: savedVersion,
    saved: entries<SavedArticle>(saved, 'slug', 'headline', 'standfirst', 'lang').filter(({ about }) =>
      Array.isArray(about),
    ),
    places: entries<ReadingPosition>(places, 'key'),
    read: entries(read),
    marksRead: marksRead !== false,
  };
}

/** The entry of an article saved at the instant `at`. */
export function savedArticle(article: Summary, at: string): SavedArticle {
  const { id, slug, headline, standfirst, clock, published, authors, dateline, about, minutes, lang, picture } =
    article;
  const stated = { ...(published && { published }), ...(authors && { authors }), ...(picture && { picture }) };
  return { id, at, slug, headline, standfirst, clock, ...stated, dateline, about, minutes, lang };
}

/** Whether a list has an entry for an article. */
export function holds(entries: readonly SavedEntry[], id: ArticleId): boolean {
  return entries.some((entry) => entry.id === id);
}

/** Adds a saved article, in place of an earlier entry. Like all functions here it returns new data and changes nothing. */
export function save(data: SavedData, article: SavedArticle): SavedData {
  return { ...data, saved: insert(data.saved, article) };
}

/** Removes a saved article. */
export function unsave(data: SavedData, id: ArticleId): SavedData {
  return { ...data, saved: without(data.saved, id) };
}

/** Sets the reading position in an article. */
export function savePosition(data: SavedData, position: ReadingPosition): SavedData {
  return { ...data, places: insert(data.places, position).slice(0, maxEntries.places) };
}

/** Records that an article was read, unless that is turned off, and removes its reading position. */
export function markRead(data: SavedData, entry: SavedEntry): SavedData {
  const places = without(data.places, entry.id);
  return { ...data, places, read: data.marksRead ? insert(data.read, entry).slice(0, maxEntries.read) : [] };
}

/** Turns the recording of read articles on, or off and erases the record. */
export function setMarking(data: SavedData, marksRead: boolean): SavedData {
  return { ...data, marksRead, read: marksRead ? data.read : [] };
}

/**
 * Merges two sets of data; where both have an entry for an article, the newer one stays. Merging again changes nothing.
 * `marksRead` is that of `current`: where it is off, no read articles are added.
 */
export function mergeSaved(current: SavedData, added: SavedData): SavedData {
  return {
    ...current,
    saved: merge(current.saved, added.saved),
    places: merge(current.places, added.places).slice(0, maxEntries.places),
    read: current.marksRead ? merge(current.read, added.read).slice(0, maxEntries.read) : [],
  };
}

function insert<Entry extends SavedEntry>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return [...without(entries, entry.id), entry].toSorted(byNewest);
}

function without<Entry extends SavedEntry>(entries: readonly Entry[], id: ArticleId): readonly Entry[] {
  return entries.filter((entry) => entry.id !== id);
}

function merge<Entry extends SavedEntry>(current: readonly Entry[], added: readonly Entry[]): readonly Entry[] {
  const newest = new Map<ArticleId, Entry>();
  for (const entry of [...current, ...added].toSorted(byNewest)) if (!newest.has(entry.id)) newest.set(entry.id, entry);
  return [...newest.values()];
}

/** ISO instants of the same format sort as texts; ids decide between entries of the same millisecond. */
const byNewest = (one: SavedEntry, other: SavedEntry) => compare(other.at, one.at) || compare(one.id, other.id);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
