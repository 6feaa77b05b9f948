import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useLocation } from 'react-router';
import { listSize } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { isNarrowed, joinFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { findExtent, readOpened } from '../paging/list-extent.ts';
import { useFilters } from '../filters/use-filters.ts';
import { useDeferBelowFold } from '../ui/use-defer-below-fold.ts';
import { usePrefetchInSight } from '../prefetch/use-prefetch-in-sight.ts';
import { newsQueries } from '../archive/queries.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { ListItems } from './list-items.tsx';
import { ListStatus } from './list-status.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { StoryItem } from './story-item.tsx';
import './lists.css';

interface Props {
  readonly title: string;
  /** What the page's own address says: `{ about: ['syria'] }`. */
  readonly own: Partial<Filters>;
  /** Builds the page's address with other filters. */
  readonly address: (filters: Filters) => string;
  /** Opens with a lead story while nothing narrows the list. */
  readonly hasLead?: boolean;
  /** Under the title. */
  readonly children?: ReactNode;
  /** At the foot of the page. */
  readonly foot?: ReactNode;
}

/** More than a screen shows at once. */
const firstStories = 6;

/** A list of articles with its filters: the front page, a region's, a tag's. */
export function ListPage({ title, own, address, hasLead = false, children, foot }: Props) {
  const { filters, dropped } = useFilters();
  const all = joinFilters(own, filters);
  const { data: view } = useSuspenseQuery(newsQueries.list(all));
  const extent = findExtent(view.total, filters, readOpened(useLocation().state));
  const stories = useRef<HTMLDivElement>(null);
  usePrefetchInSight(stories);
  const isDrawnWhole = useDeferBelowFold();
  const isWhole = !isNarrowed(filters) && filters.sort === 'newest' && extent.isFromStart;
  const lead = view.items.at(0);
  // Where the page that was asked for is not there, what says so comes first.
  const isAsked = filters.page === null || filters.page <= extent.last;
  const withLead = hasLead && isWhole && isAsked && lead !== undefined;
  // One article leaves nothing to narrow, nor do three that a front page shows at a glance: the page is theirs.
  const isFew = isWhole && view.total <= (withLead ? 3 : 1);
  return (
    <div className={hasLead ? 'page list-page front-page' : 'page list-page'} ref={stories}>
      <header className="list-header">
        <h1 tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        {children}
      </header>
      {withLead && <StoryItem summary={lead} isLead />}
      {!(withLead && view.total < 2) && (
        <div className="list-columns">
          {!(withLead && isFew) && (
            <aside className="rail needs-script" aria-label={t('list.tools')}>
              {!isFew && <FilterPanel view={view} own={own} filters={filters} all={all} address={address} />}
              {isDrawnWhole && <ShareButton label={t('share.list')} />}
            </aside>
          )}
          <section className="list-main" aria-label={t('list.articles')}>
            <ListStatus
              view={view}
              last={extent.last}
              own={own}
              filters={filters}
              dropped={dropped}
              address={address}
            />
            <ListItems
              // Another view is another list: it begins anew to be read.
              key={address({ ...filters, page: null })}
              items={view.items.slice(withLead ? 1 : 0, isDrawnWhole ? undefined : firstStories)}
              hasEnd={isDrawnWhole}
              total={view.total}
              all={all}
              extent={extent}
              addressOfPage={(page) => address({ ...filters, page })}
            />
            {view.total > listSize && (
              <p className="without-scripts">
                <Rich
                  text={t('list.only-newest', { count: listSize })}
                  a={(text) => <Link to={urls.dates()}>{text}</Link>}
                />
              </p>
            )}
          </section>
        </div>
      )}
      {isDrawnWhole && foot}
    </div>
  );
}
