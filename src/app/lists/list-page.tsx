import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useLocation } from '../navigation/navigation-context.tsx';
import { listSize } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { isNarrowed, joinFilters } from '#news/filters/filters.ts';
import { urls } from '#news/addresses/urls.ts';
import { findExtent, readOpened } from '../paging/list-extent.ts';
import { useFilters } from '../filters/use-filters.ts';
import { useDeferBelowFold } from '../navigation/use-defer-below-fold.ts';
import { usePrefetchInSight } from '../prefetch/use-prefetch-in-sight.ts';
import { newsQueries } from '../archive/queries.ts';
import { t } from '../languages/t.ts';
import { Link } from '../ui/link.tsx';
import { Rich } from '../languages/rich.tsx';
import { filterNames } from '../filters/filter-names.ts';
import { FilterPanel } from '../filters/filter-panel.tsx';
import { arrangeFront } from './arrange-front.ts';
import { ListItems } from './list-items.tsx';
import { ListStatus } from './list-status.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { UpperTiers } from './front-tiers.tsx';
import './lists.css';

interface Props {
  readonly title: string;
  /** The filters in the page's path: `{ about: ['syria'] }`. */
  readonly pathFilters: Partial<Filters>;
  /** The page's address with other filters in its query. */
  readonly address: (filters: Filters) => string;
  /** Whether the articles are in tiers, the first as the lead, while no filter is set. */
  readonly hasLead?: boolean;
  /** Under the title. */
  readonly children?: ReactNode;
  /** At the end of the page. */
  readonly foot?: ReactNode;
}

/** How many articles are rendered first: more than a screen shows. */
const articlesAboveFold = 6;

/** A list of articles with its filters: the front page, a region's, a tag's. */
export function ListPage({ title, pathFilters, address, hasLead = false, children, foot }: Props) {
  const { filters, dropped } = useFilters();
  const allFilters = joinFilters(pathFilters, filters);
  const { data: view } = useSuspenseQuery(newsQueries.list(allFilters));
  const extent = findExtent(view.total, filters, readOpened(useLocation().state));
  const container = useRef<HTMLDivElement>(null);
  usePrefetchInSight(container);
  const isComplete = useDeferBelowFold();
  const isUnfiltered = !isNarrowed(filters) && filters.sort === 'newest' && extent.isFromStart;
  const lead = view.items.at(0);
  // A notice that the list lacks the page of the address comes before everything else, a lead too.
  const hasPage = filters.page === null || filters.page <= extent.last;
  const withLead = hasLead && isUnfiltered && hasPage && lead !== undefined;
  // So few articles need no filters: one, or the three that a front page shows without scrolling.
  const isFew = isUnfiltered && view.total <= (withLead ? 3 : 1);
  const share = <ShareButton label={t('share.list')} list={{ filters: allFilters, total: view.total }} />;
  const names = filterNames(filters);
  const heading = hasLead && names.length > 0 ? names : [title, ...names];
  const tiers = withLead ? arrangeFront(view.items) : null;
  const listed = tiers?.others ?? view.items;
  const aboveFold = withLead ? 0 : articlesAboveFold;
  return (
    <div className={tiers === null ? 'page list-page' : 'page list-page front-page'} ref={container}>
      <header className="list-header">
        <h1 tabIndex={-1}>
          <bdi>{heading.join(t('comma'))}</bdi>
        </h1>
        {children}
      </header>
      <div className="list-columns">
        {!(withLead && isFew) && (
          <aside className="rail needs-script" aria-label={t('list.tools')}>
            {!isFew && (
              <FilterPanel
                view={view}
                pathFilters={pathFilters}
                filters={filters}
                allFilters={allFilters}
                address={address}
                isSheet={withLead}
              />
            )}
            {isComplete && !withLead && share}
          </aside>
        )}
        <section className="list-main" aria-label={t('list.articles')}>
          {tiers !== null && <UpperTiers tiers={tiers} isComplete={isComplete} />}
          {!(withLead && view.total < 2) && (
            <>
              <ListStatus
                view={view}
                pageCount={extent.last}
                pathFilters={pathFilters}
                filters={filters}
                dropped={dropped}
                address={address}
              />
              <ListItems
                // Other filters make another list, whose state starts anew.
                key={address({ ...filters, page: null })}
                items={listed.slice(0, isComplete ? undefined : aboveFold)}
                areLines={withLead}
                hasEnd={isComplete}
                total={view.total}
                allFilters={allFilters}
                extent={extent}
                addressOfPage={(page) => address({ ...filters, page })}
              />
              {isComplete && withLead && share}
            </>
          )}
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
      {isComplete && foot}
    </div>
  );
}
