import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SavedData } from '#news/saved/saved-data.ts';
import { changeSaved, explainFailure } from './saved-articles.ts';
import { t } from '../languages/t.ts';

/**
 * Changes the saved data. `status` is the text of a live region: after `changeData` the message that `done` returns, or why
 * the change failed. `changeData` never rejects.
 */
export function useChangeSaved() {
  const client = useQueryClient();
  const [status, setStatus] = useState('');
  const changeData = async (change: (data: SavedData) => SavedData, done: () => string) => {
    // A live region announces the same message again only if it was changed in between.
    setStatus('');
    try {
      await changeSaved(client, change);
      setStatus(done());
    } catch (error) {
      setStatus(t('not-kept', { why: explainFailure(error) }));
    }
  };
  return { status, changeData, setStatus };
}
