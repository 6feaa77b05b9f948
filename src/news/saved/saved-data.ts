import type { ArticleId, Summary } from '../article/article.ts';

/** What a reader keeps on a device, as it is stored there and as its file holds it. Lists: one entry an article, the newest first. */
export interface SavedData {
  readonly version: typeof savedVersion;
  readonly saved: readonly SavedArticle[];
  /** Where long articles were left. */
  readonly places: readonly ReadingPosition[];
  /** Articles whose end was reached. */
  readonly read: readonly SavedEntry[];
  /** Whether what is read is to be marked; `read` is empty where not. */
  readonly marksRead: boolean;
}

/** Rises when older code could not read what newer code keeps; an export file says which it was written by. */
export const savedVersion = 1;

export interface SavedEntry {
  readonly id: ArticleId;
  /** When it was kept: an instant of UTC in milliseconds, as `Date.toISOString` writes it. */
  readonly at: string;
}

/** What a list says of an article, as it was when it was saved. */
export interface SavedArticle
  extends
    SavedEntry,
    Pick<Summary, 'slug' | 'headline' | 'standfirst' | 'clock' | 'dateline' | 'about' | 'minutes' | 'lang'> {}

export interface ReadingPosition extends SavedEntry {
  /** The paragraph at the top of the window, by its key: so that an edit moves nobody. */
  readonly key: string;
}

/** How many entries are kept; the oldest go first. What is saved goes only when its reader says so. */
const most = { places: 200, read: 5000 };

export const nothingSaved: SavedData = { version: savedVersion, saved: [], places: [], read: [], marksRead: true };

/** An article as it is saved. */
export function savedArticle(article: Summary, at: string): SavedArticle {
  const { id, slug, headline, standfirst, clock, dateline, about, minutes, lang } = article;
  return { id, at, slug, headline, standfirst, clock, dateline, about, minutes, lang };
}

/** Whether an article stands in a list of what is kept. */
export function holds(entries: readonly SavedEntry[], id: ArticleId): boolean {
  return entries.some((entry) => entry.id === id);
}

/** Saves an article; one that is saved already moves to where its instant belongs. */
export function save(kept: SavedData, article: SavedArticle): SavedData {
  return { ...kept, saved: put(kept.saved, article) };
}

/** Takes an article out of what is saved. */
export function unsave(kept: SavedData, id: ArticleId): SavedData {
  return { ...kept, saved: without(kept.saved, id) };
}

/** Keeps where an article was left. */
export function savePosition(kept: SavedData, place: ReadingPosition): SavedData {
  return { ...kept, places: put(kept.places, place).slice(0, most.places) };
}

/** Marks an article as read, which has no place to go on at then; marks nothing where the reader wants no marks. */
export function markRead(kept: SavedData, entry: SavedEntry): SavedData {
  const places = without(kept.places, entry.id);
  return { ...kept, places, read: kept.marksRead ? put(kept.read, entry).slice(0, most.read) : [] };
}

/** Turns marking on, or off and forgets the marks. */
export function setMarking(kept: SavedData, marksRead: boolean): SavedData {
  return { ...kept, marksRead, read: marksRead ? kept.read : [] };
}

/**
 * Both together: of an article that both hold the newer entry. In whatever order, however often. Whether to mark is `own`'s
 * to say: who turned it off wants no marks from elsewhere.
 */
export function mergeSaved(own: SavedData, other: SavedData): SavedData {
  return {
    ...own,
    saved: merge(own.saved, other.saved),
    places: merge(own.places, other.places).slice(0, most.places),
    read: own.marksRead ? merge(own.read, other.read).slice(0, most.read) : [],
  };
}

function put<Entry extends SavedEntry>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return [...without(entries, entry.id), entry].toSorted(byNewest);
}

function without<Entry extends SavedEntry>(entries: readonly Entry[], id: ArticleId): readonly Entry[] {
  return entries.filter((entry) => entry.id !== id);
}

function merge<Entry extends SavedEntry>(own: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const newest = new Map<ArticleId, Entry>();
  for (const entry of [...own, ...others].toSorted(byNewest)) if (!newest.has(entry.id)) newest.set(entry.id, entry);
  return [...newest.values()];
}

/** Instants of one spelling are in order as texts; ids part what was kept in the same millisecond. */
const byNewest = (one: SavedEntry, other: SavedEntry) => compare(other.at, one.at) || compare(one.id, other.id);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
