import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeptList } from '#news/kept/kept.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { Link } from '../ui/link.tsx';
import { continueKeeping, keptListsQuery, removeList, runQuery } from './keep-lists.ts';
import { ListRunStatus, sizeOf } from './list-run.tsx';
import './keep-list.css';

/** The lists that this device keeps, with what they take; nothing where it keeps none. */
export function KeptLists() {
  const { data: lists = [] } = useQuery(keptListsQuery);
  if (lists.length === 0) return null;
  return (
    <section>
      <h2>{t('keep.title')}</h2>
      <ul>
        {lists.map((list) => (
          <KeptListItem key={list.address} list={list} />
        ))}
      </ul>
    </section>
  );
}

function KeptListItem({ list }: { readonly list: KeptList }) {
  const client = useQueryClient();
  const { address, name, articles, bytes, isWhole } = list;
  const { data: run } = useQuery(runQuery(address));
  return (
    <li>
      <Link to={address}>
        <bdi>{name}</bdi>
      </Link>
      <p>{t('keep.entry', { count: articles.length, size: sizeOf(bytes) })}</p>
      <p className="share-ways keep-list">
        {!isWhole && run === undefined && (
          <>
            <span>{t('keep.part')}</span>
            <button type="button" onClick={() => void continueKeeping(client, list)}>
              {t('keep.continue')}
            </button>
          </>
        )}
        <ListRunStatus list={list} />
        <button type="button" onClick={() => void removeList(client, address)}>
          <Rich
            text={t('saved.remove')}
            hidden={(text) => (
              <span className="visually-hidden">
                {text}
                <bdi>{name}</bdi>
              </span>
            )}
          />
        </button>
      </p>
    </li>
  );
}
