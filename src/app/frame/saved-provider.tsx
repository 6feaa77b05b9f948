import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { SavedData } from '#news/saved/saved-data.ts';
import { SavedContext, savedKey, type SavedView } from '../device/saved-context.ts';
import { runWithModule } from '../ui/run-with-module.ts';
import { whenIdle } from '../ui/when-idle.ts';

const loadKeeping = () => import('../device/saved-articles.ts');

/** Tells what is below it what this device keeps, as soon as that is known. What finds it out is loaded last of all. */
export function SavedProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data } = useQuery<SavedData, Error, SavedView>({ queryKey: savedKey, queryFn: skipToken, select: viewOf });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    whenIdle(() => {
      // What cannot be fetched now is left to the button that needs it.
      if (!signal.aborted) runWithModule(loadKeeping, (module) => module.followSaved(client, signal));
    });
    return () => leaving.abort();
  }, [client]);
  return <SavedContext value={data}>{children}</SavedContext>;
}

const viewOf = (data: SavedData): SavedView => ({ data, readIds: new Set(data.read.map(({ id }) => id)) });
