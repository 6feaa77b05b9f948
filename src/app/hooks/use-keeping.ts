import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Kept } from '#news/kept.ts';
import { changeKept, explainFailure } from '../keeping/keeping.ts';

/** Changes what is kept and says `done` of it, or why it could not be done, for a live region. `keep` never rejects. */
export function useKeeping() {
  const client = useQueryClient();
  const [said, say] = useState('');
  const keep = async (change: (kept: Kept) => Kept, done: () => string) => {
    // Said again, it is heard again.
    say('');
    try {
      await changeKept(client, change);
      say(done());
    } catch (error) {
      say(`That could not be kept. ${explainFailure(error)}`);
    }
  };
  return { said, keep, say };
}
