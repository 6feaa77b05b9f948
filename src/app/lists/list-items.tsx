import { useSuspenseQuery } from '@tanstack/react-query';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';
import type { Extent } from '../paging/list-extent.ts';
import { useFocusOnNew } from '../paging/use-focus-on-new.ts';
import { newsQueries } from '../archive/queries.ts';
import { ListEnd } from '../paging/list-end.tsx';
import { OpenMoreLink } from '../paging/open-more-link.tsx';
import { StoryItem } from './story-item.tsx';
import { t } from '../languages/t.ts';

interface Props {
  /** The beginning of the list, without what stands elsewhere on the page. */
  readonly items: readonly Summary[];
  /** All of them are there, so that the list may go on. */
  readonly hasEnd: boolean;
  readonly total: number;
  /** What the page's address and its query say together. */
  readonly all: Filters;
  readonly extent: Extent;
  /** The address of another page of the list. */
  readonly addressOfPage: (page: number | null) => string;
}

const newer = t('newer-articles');
const older = t('older-articles');

/**
 * The articles of a list as far as it is open, and the ways on at both its ends. What was read stays: a browser finds
 * it.
 */
export function ListItems({ items, hasEnd, total, all, extent, addressOfPage }: Props) {
  const { isFromStart, pages, overlap, before, last } = extent;
  const focusOnNew = useFocusOnNew();
  const [backward, forward] = all.sort === 'oldest' ? [older, newer] : [newer, older];
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
      {isFromStart && items.map((summary) => <StoryItem key={summary.id} summary={summary} />)}
      {pages.map((page, at) => (
        <PageItems key={page} page={page} all={all} skip={at === 0 ? overlap : 0} />
      ))}
      {hasEnd && (
        <ListEnd extent={extent} total={total} all={all} addressOfPage={addressOfPage} onPress={focusOnNew}>
          {forward}
        </ListEnd>
      )}
    </>
  );
}

function PageItems({ page, all, skip }: { readonly page: number; readonly all: Filters; readonly skip: number }) {
  const { data: items } = useSuspenseQuery(newsQueries.page(all, page));
  return items.slice(skip).map((summary) => <StoryItem key={summary.id} summary={summary} />);
}
