import { createContext } from 'react';
import type { Prefetcher } from './create-prefetcher.ts';

/** Opens the fetching ahead, whose code is not loaded before it is needed. Gives null where nothing may be fetched ahead. */
export const PrefetchContext = createContext<() => Promise<Prefetcher | null>>(() => Promise.resolve(null));
