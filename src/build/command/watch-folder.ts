import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { isPassedOver } from '../seeds/list-seeds.ts';

/**
 * Calls `onChange` after each change of what is read below a folder. Each folder is watched by itself: Node's recursive watch
 * goes through `node_modules` and what builds write too, where folders come and go while it looks. `onError` hears where the
 * system refuses to watch a folder. Returns what ends it.
 */
export function watchFolder(folder: string, onChange: () => void, onError: (error: Error) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const close = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const open = (path: string) => {
    try {
      if (!watchers.has(path)) {
        const watcher = watch(path, (_event, name) => {
          if (name !== null && isPassedOver(name)) return;
          open(path);
          onChange();
        });
        watchers.set(path, watcher);
        // Without a handler an error would end the program.
        watcher.on('error', (error) => {
          close(path);
          if (!isGone(error)) onError(error);
        });
      }
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (entry.isDirectory() && !isPassedOver(entry.name)) open(join(path, entry.name));
      }
    } catch (error) {
      close(path);
      if (!isGone(error)) onError(error as Error);
    }
  };
  open(folder);
  return () => {
    for (const path of watchers.keys()) close(path);
  };
}

/** A folder that is taken away is no fault. */
const isGone = (error: unknown) => ['ENOENT', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
