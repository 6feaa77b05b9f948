import { useQuery } from '@tanstack/react-query';
import { urls } from '#news/addresses/urls.ts';
import { explainFailure, keptQuery } from '../device/keeping.ts';
import { pageTitle, type PageHandle } from '../pages/page-meta.ts';
import { KeptElsewhere } from './kept-elsewhere.tsx';
import { MarkingSwitch } from './marking-switch.tsx';
import { SavedList } from './saved-list.tsx';
import { say } from '../languages/say.ts';
import '../lists/lists.css';
import '../device/keeping.css';

export const handle: PageHandle = {
  meta: () => ({
    title: pageTitle(say('saved')),
    description: say('saved.description'),
    canonical: urls.saved(),
    isUnlisted: true,
  }),
};

/** The device is asked when the page is there: no server and no build knows what it keeps. */
export function loader() {
  return null;
}

/** What this reader keeps on this device. */
export function Component() {
  const { data: kept, error } = useQuery(keptQuery);
  return (
    <div className="page list-page saved-page">
      <header className="list-header">
        <h1 tabIndex={-1}>{say('saved')}</h1>
        <p className="list-facts">
          {say('saved.here-alone')}
          <noscript> {say('saved.needs-script')}</noscript>
        </p>
      </header>
      {error !== null && <p className="notice">{say('nothing-kept', { why: explainFailure(error) })}</p>}
      {kept !== undefined && (
        <div className="list-columns">
          <SavedList kept={kept} />
          <aside className="rail" aria-label={say('saved.elsewhere')}>
            <KeptElsewhere kept={kept} />
            <MarkingSwitch kept={kept} />
          </aside>
        </div>
      )}
    </div>
  );
}
