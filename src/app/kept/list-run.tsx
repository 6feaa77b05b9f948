import { locale } from 'virtual:language';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { urls } from '#news/addresses/urls.ts';
import { t } from '../languages/t.ts';
import { Rich } from '../languages/rich.tsx';
import { Link } from '../ui/link.tsx';
import { cancelKeeping, continueKeeping, dismiss, keepMeasured, runQuery, type ListRun } from './keep-lists.ts';
import type { ListToKeep } from './measure-list.ts';

/** `1.2 MB`, in the reader's language. */
export function sizeOf(bytes: number): string {
  const isSmall = bytes < 950_000;
  const amount = bytes / (isSmall ? 1000 : 1_000_000);
  const unit = isSmall ? 'kilobyte' : 'megabyte';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 }).format(
    amount,
  );
}

/** What is being done with a list, and what can be done about it; nothing where nothing is. */
export function ListRunStatus({ list }: { readonly list: ListToKeep }) {
  const client = useQueryClient();
  const { address } = list;
  const { data: run } = useQuery(runQuery(address));
  return (
    <>
      <span role="status">{run && <RunText run={run} />}</span>
      {run?.state === 'keeping' && <progress value={run.done} max={run.total} aria-label={t('keep.start')} />}
      {run?.state === 'measured' && hasSpace(run) && (
        <button type="button" onClick={() => void keepMeasured(client, run.list)}>
          {t('keep.yes')}
        </button>
      )}
      {(run?.state === 'measured' || run?.state === 'unreachable') && (
        <button type="button" onClick={() => dismiss(client, address)}>
          {t('newer-edition.later')}
        </button>
      )}
      {run?.state === 'keeping' && (
        <button type="button" onClick={() => cancelKeeping(address)}>
          {t('keep.cancel')}
        </button>
      )}
      {(run?.state === 'cancelled' || run?.state === 'broken' || run?.state === 'full') && (
        <button type="button" onClick={() => void continueKeeping(client, list)}>
          {t('keep.continue')}
        </button>
      )}
    </>
  );
}

const hasSpace = ({ list, free }: Extract<ListRun, { readonly state: 'measured' }>) =>
  free === null || free > list.bytes;

/** What is said of each state that needs no figures. */
const words = {
  measuring: t('keep.measuring'),
  unreachable: t('keep.unreachable'),
  cancelled: t('keep.cancelled'),
  broken: t('keep.broken'),
  full: t('keep.full'),
};

function RunText({ run }: { readonly run: ListRun }) {
  if (run.state === 'keeping') return t('keep.progress', { done: run.done, total: run.total });
  if (run.state === 'kept') return <Rich text={t('keep.kept')} a={(text) => <Link to={urls.saved()}>{text}</Link>} />;
  if (run.state !== 'measured') return words[run.state];
  const size = sizeOf(run.list.bytes);
  return hasSpace(run)
    ? t('keep.size', { count: run.list.articles.length, size })
    : t('keep.no-space', { size, free: sizeOf(run.free ?? 0) });
}
