import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { listSize } from '#news/archive.ts';
import type { Filters } from '#news/filters.ts';
import { countPages, type ListView } from '../load-list.ts';
import { newsQueries } from '../queries.ts';
import { OpenLink, type Opened } from './open-link.tsx';
import { StoryItem } from './story-item.tsx';

interface Props {
  readonly view: ListView;
  /** What the page's address and its query say together. */
  readonly all: Filters;
  /** The address of another page of the list. */
  readonly addressOfPage: (page: number | null) => string;
  /** The first articles that stand elsewhere on the page. */
  readonly skip: number;
}

/**
 * The articles of a list from where it was opened to the page that its address names. An address alone opens one page;
 * where the reader came from newer ones, the history entry remembers which was the first.
 */
export function ListItems({ view, all, addressOfPage, skip }: Props) {
  const opened = readOpened(useLocation().state);
  const last = countPages(view.total);
  const page = all.page !== null && all.page <= last ? all.page : null;
  const step = all.sort === 'oldest' ? 1 : -1;
  const isFromStart = page === null || opened === 'start';
  const first = isFromStart ? secondPage(view.total, all.sort) : (opened ?? page);
  const pages = page === null ? [] : pagesBetween(first, page, step);
  const [newer, older] = [first - step, page === null ? first : page + step];
  return (
    <>
      {!isFromStart && isPage(newer, last) && (
        <OpenLink to={addressOfPage(isPage(newer - step, last) ? newer : null)}>
          {all.sort === 'oldest' ? 'Older articles' : 'Newer articles'}
        </OpenLink>
      )}
      {isFromStart && view.items.slice(skip).map((summary) => <StoryItem key={summary.id} summary={summary} />)}
      {pages.map((number) => (
        <PageItems
          key={number}
          page={number}
          all={all}
          skip={isFromStart && number === first ? overlap(view.total, all.sort) : 0}
        />
      ))}
      {isPage(older, last) && (
        <OpenLink to={addressOfPage(older)} opened={isFromStart ? 'start' : first}>
          {all.sort === 'oldest' ? 'Newer articles' : 'Older articles'}
        </OpenLink>
      )}
    </>
  );
}

function PageItems({ page, all, skip }: { readonly page: number; readonly all: Filters; readonly skip: number }) {
  const { data: items } = useSuspenseQuery(newsQueries.page(all, page));
  return items.slice(skip).map((summary) => <StoryItem key={summary.id} summary={summary} />);
}

function readOpened(state: unknown): Opened | null {
  const opened = typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null;
  return opened === 'start' || typeof opened === 'number' ? opened : null;
}

/** The page that follows the beginning of a list, which is the first thirty and no page of its own. */
function secondPage(total: number, sort: Filters['sort']): number {
  return sort === 'oldest' ? 2 : countPages(total - listSize);
}

/** How many articles of that page stand at the beginning already. */
function overlap(total: number, sort: Filters['sort']): number {
  return sort === 'oldest' ? 0 : Math.min(secondPage(total, sort) * listSize, total) - (total - listSize);
}

function pagesBetween(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.max(0, (last - first) / step + 1) }, (_, at) => first + at * step);
}

const isPage = (page: number, last: number) => page >= 1 && page <= last;
