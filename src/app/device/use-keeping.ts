import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Kept } from '#news/saved/kept.ts';
import { changeKept, explainFailure } from './keeping.ts';
import { say } from '../languages/say.ts';

/** Changes what is kept and says `done` of it, or why it could not be done, for a live region. `keep` never rejects. */
export function useKeeping() {
  const client = useQueryClient();
  const [said, tell] = useState('');
  const keep = async (change: (kept: Kept) => Kept, done: () => string) => {
    // Said again, it is heard again.
    tell('');
    try {
      await changeKept(client, change);
      tell(done());
    } catch (error) {
      tell(say('not-kept', { why: explainFailure(error) }));
    }
  };
  return { said, keep, tell };
}
