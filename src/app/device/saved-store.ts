import { readSaved, savedVersion, nothingSaved, type SavedData } from '#news/saved/saved-data.ts';
import { base } from '../settings/base.ts';

/**
 * Name of this site's database, and of the channel on which its tabs announce changes. It has the base path, because all
 * sites of a host share its storage.
 */
export const storeName = `dateline:${base}`;

/**
 * Name of the one object store, and key of the one record in it: each change replaces the whole record in a transaction, so
 * that tabs cannot overwrite each other's changes. Readers have stored data under this name.
 */
const recordName = 'kept';

/** Deletes the database. Rejects where the browser denies storage. */
export async function eraseStored(): Promise<void> {
  await toPromise(indexedDB.deleteDatabase(storeName));
}

/** The stored data is of a newer version than this code: a page that was opened before an update must not overwrite it. */
export class NewerStore extends Error {}

/**
 * Reads the saved data and, in the mode `readwrite`, stores what `change` makes of it. Resolves with the result of `change`.
 * Rejects, with nothing changed, where the browser denies storage or has no space left, and with `NewerStore`. Each call
 * opens and closes the database, so that no tab blocks another; reading never creates it.
 */
export async function transact(
  mode: 'readonly' | 'readwrite',
  change: (data: SavedData) => SavedData,
): Promise<SavedData> {
  const opening = indexedDB.open(storeName, 1);
  let isMissing = false;
  opening.addEventListener('upgradeneeded', () => {
    isMissing = mode === 'readonly';
    if (isMissing) opening.transaction?.abort();
    else opening.result.createObjectStore(recordName);
  });
  const database = await toPromise(opening).catch((error: unknown) => {
    if (isMissing) return null;
    throw error;
  });
  if (database === null) return nothingSaved;
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(recordName, mode);
      const store = transaction.objectStore(recordName);
      const reading = store.get(recordName) as IDBRequest<SavedData | undefined>;
      let data = nothingSaved;
      reading.addEventListener('success', () => {
        if ((reading.result?.version ?? 0) > savedVersion) return reject(new NewerStore());
        data = change(readSaved(reading.result));
        if (mode === 'readwrite') store.put(data, recordName);
      });
      transaction.addEventListener('complete', () => resolve(data));
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('the transaction was aborted')),
      );
    });
  } finally {
    database.close();
  }
}

/** How long the storage may take to answer, in milliseconds. */
const timeoutMs = 10_000;

function toPromise<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the storage does not answer')), timeoutMs);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the storage failed')));
  });
}
