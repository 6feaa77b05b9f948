import { findContradiction, listConditions } from '#news/conditions.ts';
import type { Filters } from '#news/filters.ts';
import type { EmptyView } from '../explain-empty.ts';
import { countArticles } from './count-articles.ts';
import { describeCondition } from './describe-condition.ts';

/** Why a view holds nothing: "0 of 412 articles. 37 are about Syria, none of them printed until 2018-12-31." */
export function explainNothing({ archive, ways }: EmptyView, filters: Filters): string {
  const count = `0 of ${countArticles(archive)}.`;
  const contradiction = findContradiction(filters);
  if (contradiction !== null) return `${count} ${contradiction}`;
  const [best] = ways;
  if (best === undefined) return count;
  const is = describeCondition(best.without);
  const others = listConditions(filters)
    .filter(({ name, value }) => name !== best.without.name || value !== best.without.value)
    .map(describeCondition);
  if (others.length === 0) return `${count} None is ${is}.`;
  if (best.total === 0) return `${count} Nothing is left whichever one condition is taken away.`;
  const [are, none] = best.total === 1 ? ['1 is', 'but not'] : [`${best.total} are`, 'none of them'];
  return `${count} ${are} ${joinWords(others)}, ${none} ${is}.`;
}

/** "a", "a and b", "a, b and c" */
function joinWords(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' and ');
}
