import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';
import type { Extent } from '../paging/list-extent.ts';
import { useFocusOnNew } from '../paging/use-focus-on-new.ts';
import { newsQueries } from '../archive/queries.ts';
import { ListEnd } from '../paging/list-end.tsx';
import { OpenMoreLink } from '../paging/open-more-link.tsx';
import { HeadlinesByDay } from './headlines-by-day.tsx';
import { StoryItem } from './story-item.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** The start of the list, without what tiers above it show. */
  readonly items: readonly Summary[];
  /** Whether articles are shown as headlines by day. */
  readonly areLines: boolean;
  /** Whether to render the end of the list too: not in the first render, which has some of the items only. */
  readonly hasEnd: boolean;
  readonly total: number;
  /** The filters of the page's path and its query. */
  readonly allFilters: Filters;
  readonly extent: Extent;
  /** The address that opens a page of the list; null is its start. */
  readonly addressOfPage: (page: number | null) => string;
}

const newer = t('newer-articles');
const older = t('older-articles');

/**
 * The open pages of a list, and links that open more before and after them. Pages that were scrolled past stay in the
 * document, so that the browser's own search finds them.
 */
export function ListItems({ items, areLines, hasEnd, total, allFilters, extent, addressOfPage }: Props) {
  const { isFromStart, pages, overlap, before, last } = extent;
  const focusOnNew = useFocusOnNew();
  const [backward, forward] = allFilters.sort === 'oldest' ? [older, newer] : [newer, older];
  return (
    <>
      {!isFromStart && (
        <div className="list-start more">
          {before !== null && (
            <OpenMoreLink to={addressOfPage(before === 'start' ? null : before)} onClick={focusOnNew}>
              {backward}
            </OpenMoreLink>
          )}
          <p>{t('page-of', { page: pages[0] ?? 1, last })}</p>
        </div>
      )}
      {isFromStart && <Stories items={items} areLines={areLines} />}
      {pages.map((page, at) => (
        <PageItems
          key={page}
          page={page}
          allFilters={allFilters}
          skip={at === 0 ? overlap : 0}
          areLines={areLines}
          before={pages[at - 1]}
        />
      ))}
      {hasEnd && (
        <ListEnd
          extent={extent}
          total={total}
          allFilters={allFilters}
          addressOfPage={addressOfPage}
          onOpenMore={focusOnNew}
        >
          {forward}
        </ListEnd>
      )}
    </>
  );
}

interface PageProps extends Pick<Props, 'allFilters' | 'areLines'> {
  readonly page: number;
  /** How many of its articles are shown above. */
  readonly skip: number;
  /** The page above. */
  readonly before: number | undefined;
}

function PageItems({ page, allFilters, skip, areLines, before }: PageProps) {
  const client = useQueryClient();
  const { data: items } = useSuspenseQuery(newsQueries.page(allFilters, page));
  const above = client.getQueryData(newsQueries.page(allFilters, before ?? 0).queryKey);
  return <Stories items={items.slice(skip)} areLines={areLines} above={skip > 0 ? items[skip - 1] : above?.at(-1)} />;
}

interface StoriesProps extends Pick<Props, 'items' | 'areLines'> {
  /** The article above them. */
  readonly above?: Summary | undefined;
}

function Stories({ items, areLines, above }: StoriesProps) {
  if (areLines) return <HeadlinesByDay items={items} above={above} />;
  return items.map((summary) => <StoryItem key={summary.id} summary={summary} />);
}
