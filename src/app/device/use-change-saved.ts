import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedData } from '#news/saved/saved-data.ts';
import { changeSaved, explainFailure } from './saved-articles.ts';
import { t } from '../languages/t.ts';

/** Changes what is kept and says `done` of it, or why it could not be done, for a live region. `keep` never rejects. */
export function useChangeSaved() {
  const client = useQueryClient();
  const [said, tell] = useState('');
  const keep = async (change: (kept: SavedData) => SavedData, done: () => string) => {
    // Said again, it is heard again.
    tell('');
    try {
      await changeSaved(client, change);
      tell(done());
    } catch (error) {
      tell(t('not-kept', { why: explainFailure(error) }));
    }
  };
  return { said, keep, tell };
}
