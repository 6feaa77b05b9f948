import { savedVersion, nothingSaved, type SavedData } from '#news/saved/saved-data.ts';

/**
 * Names the database of this site, and the channel on which its tabs tell each other that it has changed. Sites below
 * different paths of a host share that host's storage, and not what they keep.
 */
export const storeName = `dateline:${import.meta.env.BASE_URL}`;

/** The one object store, and the one record in it: a change is a function of the whole, and two tabs take turns. */
const record = 'kept';

/** Leaves nothing of it. Rejects where the browser has no storage for us. */
export async function eraseStored(): Promise<void> {
  await settle(indexedDB.deleteDatabase(storeName));
}

/** A page that stands open since before the last publication does not write over what a newer one has kept. */
export class NewerStore extends Error {}

/**
 * Changes what this device keeps, or reads it, and gives what is kept then. Rejects, with nothing changed, where the browser
 * has no storage for us or no room, and with a `NewerStore`. The database is opened for each act and closed again, so that
 * no tab ever waits for another to let go; reading makes none.
 */
export async function transact(
  mode: 'readonly' | 'readwrite',
  change: (kept: SavedData) => SavedData,
): Promise<SavedData> {
  const opening = indexedDB.open(storeName, 1);
  let isMissing = false;
  opening.addEventListener('upgradeneeded', () => {
    isMissing = mode === 'readonly';
    if (isMissing) opening.transaction?.abort();
    else opening.result.createObjectStore(record);
  });
  const database = await settle(opening).catch((error: unknown) => {
    if (isMissing) return null;
    throw error;
  });
  if (database === null) return nothingSaved;
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(record, mode);
      const store = transaction.objectStore(record);
      const reading = store.get(record) as IDBRequest<SavedData | undefined>;
      let kept = nothingSaved;
      reading.addEventListener('success', () => {
        if ((reading.result?.version ?? 0) > savedVersion) return reject(new NewerStore());
        kept = change(reading.result ?? nothingSaved);
        if (mode === 'readwrite') store.put(kept, record);
      });
      transaction.addEventListener('complete', () => resolve(kept));
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('the transaction was aborted')),
      );
    });
  } finally {
    database.close();
  }
}

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the storage failed')));
  });
}
