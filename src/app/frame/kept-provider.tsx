import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Kept } from '#news/saved/kept.ts';
import { KeptContext, keptKey, type KeptView } from '../device/kept-context.ts';
import { runWithModule } from '../ui/run-with-module.ts';
import { whenIdle } from '../ui/when-idle.ts';

const loadKeeping = () => import('../device/keeping.ts');

/** Tells what is below it what this device keeps, as soon as that is known. What finds it out is loaded last of all. */
export function KeptProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data } = useQuery<Kept, Error, KeptView>({ queryKey: keptKey, queryFn: skipToken, select: viewOf });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    whenIdle(() => {
      // What cannot be fetched now is left to the button that needs it.
      if (!signal.aborted) runWithModule(loadKeeping, (module) => module.openKeeping(client, signal));
    });
    return () => leaving.abort();
  }, [client]);
  return <KeptContext value={data}>{children}</KeptContext>;
}

const viewOf = (kept: Kept): KeptView => ({ kept, read: new Set(kept.read.map(({ id }) => id)) });
