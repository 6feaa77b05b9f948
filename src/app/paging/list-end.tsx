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
  readonly all: Filters;
  readonly addressOfPage: (page: number | null) => string;
  readonly onPress: (event: MouseEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** Where an open list ends for now: how much of it is open, and the next page, which opens by itself or by its link. */
export function ListEnd({ extent, total, all, addressOfPage, onPress, children }: Props) {
  const { isFromStart, pages, shown, after, last } = extent;
  const opened = isFromStart ? 'start' : pages[0];
  const end = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  const openFurther = useOpenMore();
  const goOn = useInfiniteScroll(end, after, {
    load: (page) => client.prefetchQuery(newsQueries.page(all, page)),
    open: (page) => openFurther(addressOfPage(page), opened),
  });
  if (last < 2) return null;
  return (
    <div className="list-end more needs-script" ref={end}>
      {after !== null && opened !== undefined && (
        <OpenMoreLink
          to={addressOfPage(after)}
          opened={opened}
          onClick={(event) => {
            goOn();
            onPress(event);
          }}
        >
          {children}
        </OpenMoreLink>
      )}
      <p role="status">{isFromStart ? t('shown-of', { shown, total }) : nameOfPages(pages, last)}</p>
    </div>
  );
}

/** "Page 7 of 42", "Pages 7 to 5 of 42" */
function nameOfPages(pages: readonly number[], last: number): string {
  const [first = 1, deepest = first] = [pages[0], pages.at(-1)];
  return first === deepest ? t('page-of', { page: first, last }) : t('pages-of', { first, deepest, last });
}
