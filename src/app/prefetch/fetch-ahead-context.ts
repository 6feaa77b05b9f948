import { createContext } from 'react';
import type { FetchAhead } from './fetch-ahead.ts';

/** Opens the fetching ahead, whose code is not loaded before it is needed. Gives null where nothing may be fetched ahead. */
export const FetchAheadContext = createContext<() => Promise<FetchAhead | null>>(() => Promise.resolve(null));
