import type { Dateline } from './article.ts';
import type { Span } from '../text/span.ts';

/** Where a paragraph's own words begin: behind the dateline, if it begins with that of the article. */
export function paragraphStart([start]: Span, dateline: Dateline | null): number {
  return dateline !== null && dateline.span[0] === start ? dateline.span[1] : start;
}
