import { queryOptions, skipToken } from '@tanstack/react-query';

/** What of the saved articles opens without a connection. */
export interface KeptState {
  /** How many do not. */
  readonly missing: number;
  /** Whether the device has no space for them. */
  readonly isFull: boolean;
}

/** The state, once it is known. `start-keeping.ts` writes it; where the browser or the owner has no worker it stays undefined. */
export const keptQuery = queryOptions<KeptState>({ queryKey: ['kept'], queryFn: skipToken });
