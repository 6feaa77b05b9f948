import { createContext } from 'react';
import type { Prefetcher } from './create-prefetcher.ts';

/** Loads the prefetcher, whose code is not part of the first visit. Resolves to null where the reader saves data. */
export const PrefetchContext = createContext<() => Promise<Prefetcher | null>>(() => Promise.resolve(null));
