import { useQueryClient } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import { useRef } from 'react';
import type { Filters } from '#news/filters/filters.ts';
import type { Extent } from './list-extent.ts';
import { useInfiniteScroll } from './use-infinite-scroll.ts';
import { useOpenMore } from './use-open-more.ts';
import { newsQueries } from '../archive/queries.ts';
import { OpenMoreLink } from './open-more-link.tsx';
import { t } from '../languages/t.ts';

interface Props {
  readonly extent: Extent;
  readonly total: number;
  readonly allFilters: Filters;
  readonly addressOfPage: (page: number | null) => string;
  readonly onOpenMore: (event: MouseEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** Below the open pages of a list: how much of it is open, and the link to the next page, which also opens by scrolling. */
export function ListEnd({ extent, total, allFilters, addressOfPage, onOpenMore, children }: Props) {
  const { isFromStart, pages, shown, after, last } = extent;
  const opened = isFromStart ? 'start' : pages[0];
  const endElement = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const openMore = useOpenMore();
  const resumeScrolling = useInfiniteScroll(endElement, after, {
    load: (page) => client.prefetchQuery(newsQueries.page(allFilters, page)),
    open: (page) => openMore(addressOfPage(page), opened),
  });
  if (last < 2) return null;
  return (
    <div className="list-end more needs-script" ref={endElement}>
      {after !== null && opened !== undefined && (
        <OpenMoreLink
          to={addressOfPage(after)}
          opened={opened}
          onClick={(event) => {
            resumeScrolling();
            onOpenMore(event);
          }}
        >
          {children}
        </OpenMoreLink>
      )}
      <p role="status">{isFromStart ? t('shown-of', { shown, total }) : describePages(pages, last)}</p>
    </div>
  );
}

/** "Page 7 of 42", "Pages 7 to 5 of 42" */
function describePages(pages: readonly number[], last: number): string {
  const [first = 1, deepest = first] = [pages[0], pages.at(-1)];
  return first === deepest ? t('page-of', { page: first, last }) : t('pages-of', { first, deepest, last });
}
