import { useQuery } from '@tanstack/react-query';
import { keptQuery } from './kept-state.ts';
import { mayKeep } from './may-keep.ts';
import { t } from '../languages/t.ts';

/** Browsers made of WebKit erase what a site keeps after seven days without a visit: https://webkit.org/blog/10218/ */
const isForgetful = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;

/** Says what of the saved articles opens without a connection, and for how long. Nothing until it is known. */
export function SavedOffline() {
  const { data } = useQuery(keptQuery);
  if (!mayKeep()) return <p>{t('offline.needs-connection')}</p>;
  if (data === undefined) return null;
  const { missing, isFull } = data;
  return (
    <>
      <p className={isFull ? 'notice' : undefined} role="status">
        {missing === 0
          ? t('offline.all-kept')
          : isFull
            ? t('offline.full', { count: missing })
            : t('offline.missing', { count: missing })}
      </p>
      {isForgetful() && <p>{t('offline.seven-days')}</p>}
    </>
  );
}
