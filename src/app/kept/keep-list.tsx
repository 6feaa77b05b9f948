import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Filters } from '#news/filters/filters.ts';
import { t } from '../languages/t.ts';
import { runQuery, startMeasuring } from './keep-lists.ts';
import { ListRunStatus } from './list-run.tsx';
import { mayKeep } from './may-keep.ts';
import './keep-list.css';

interface Props {
  /** Of the list, below the base. */
  readonly address: string;
  readonly filters: Filters;
}

/** Keeps a list for reading without a connection, after saying how large it is. Nothing where that is not possible. */
export function KeepList({ address, filters }: Props) {
  const client = useQueryClient();
  const { data: run } = useQuery(runQuery(address));
  if (!mayKeep()) return null;
  const name = document.querySelector('h1')?.textContent ?? address;
  const list = { address, name, filters };
  return (
    <section aria-label={t('keep.start')}>
      <p className="share-ways keep-list">
        {run === undefined && (
          <button type="button" onClick={() => void startMeasuring(client, list)}>
            {t('keep.start')}
          </button>
        )}
        <ListRunStatus list={list} />
      </p>
    </section>
  );
}
