import { listConditions } from '#news/filters/conditions.ts';
import type { Filters } from '#news/filters/filters.ts';
import { nameCondition } from '../languages/name-condition.ts';

/** What the filters of an address say, for headings and titles: `['About Kenya', 'Since 2019-01-01']`. */
export function filterNames(filters: Filters): readonly string[] {
  return listConditions(filters).map(nameCondition);
}
