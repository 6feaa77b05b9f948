import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { SavedData } from '#news/saved/saved-data.ts';
import { SavedContext, savedKey, type SavedView } from '../device/saved-context.ts';
import { mayKeep } from '../kept/may-keep.ts';
import { runWithModule } from '../ui/run-with-module.ts';
import { whenIdle } from '../ui/when-idle.ts';

const loadSavedArticles = () => import('../device/saved-articles.ts');

/**
 * Provides what is saved on this device, undefined until it is read. The code that reads it is loaded when the page is
 * idle.
 */
export function SavedProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data } = useQuery<SavedData, Error, SavedView>({ queryKey: savedKey, queryFn: skipToken, select: viewOf });
  useEffect(() => {
    const unmounting = new AbortController();
    const { signal } = unmounting;
    whenIdle(() => {
      if (signal.aborted) return;
      // If the module cannot be fetched now, the save button loads it again when it is pressed.
      runWithModule(loadSavedArticles, (module) => module.followSaved(client, signal));
      if (mayKeep())
        runWithModule(
          () => import('../kept/start-keeping.ts'),
          (module) => void module.startKeeping(client),
        );
    });
    return () => unmounting.abort();
  }, [client]);
  return <SavedContext value={data}>{children}</SavedContext>;
}

const viewOf = (data: SavedData): SavedView => ({ data, readIds: new Set(data.read.map(({ id }) => id)) });
