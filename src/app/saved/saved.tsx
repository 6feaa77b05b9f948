import { useQuery } from '@tanstack/react-query';
import { urls } from '#news/addresses/urls.ts';
import { explainFailure, savedQuery } from '../device/saved-articles.ts';
import { pageTitle, type PageHandle } from '../pages/page-meta.ts';
import { mayKeep } from '../kept/may-keep.ts';
import { SavedOffline } from '../kept/saved-offline.tsx';
import { SavedTransfer } from './saved-transfer.tsx';
import { ReadMarksSwitch } from './read-marks-switch.tsx';
import { SavedList } from './saved-list.tsx';
import { useLazyModule } from '../ui/use-lazy-module.ts';
import { t } from '../languages/t.ts';
import '../lists/lists.css';
import '../device/saved.css';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(t('saved')),
    description: import.meta.env.SSR ? t('saved.description') : '',
    canonical: urls.saved(),
    isUnlisted: true,
  }),
};

const loadKeptLists = () => import('../kept/kept-lists.tsx');

/** The page "Saved": the articles that are saved on this device, export and import, and the setting for read marks. What is saved is read once the page is shown. */
export function Component() {
  const { data, error } = useQuery(savedQuery);
  const { module: kept } = useLazyModule(data !== undefined && mayKeep(), loadKeptLists);
  return (
    <div className="page list-page saved-page">
      <header className="list-header">
        <h1 tabIndex={-1}>{t('saved')}</h1>
        <p className="list-facts">
          {t('saved.here-alone')}
          <noscript> {t('saved.needs-script')}</noscript>
        </p>
        {data !== undefined && data.saved.length > 0 && <SavedOffline />}
      </header>
      {error !== null && <p className="notice">{t('nothing-kept', { why: explainFailure(error) })}</p>}
      {data !== undefined && (
        <div className="list-columns">
          <SavedList data={data} />
          <aside className="rail" aria-label={t('saved.elsewhere')}>
            {kept && <kept.KeptLists />}
            <SavedTransfer data={data} />
            <ReadMarksSwitch data={data} />
          </aside>
        </div>
      )}
    </div>
  );
}
