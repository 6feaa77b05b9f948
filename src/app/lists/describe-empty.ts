import { locale } from 'virtual:language';
import { listConditions } from '#news/filters/conditions.ts';
import { isNarrowed, noFilters, type Filters } from '#news/filters/filters.ts';
import { isNamedKind } from '#news/people/named.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { countArticles } from '../languages/count-articles.ts';
import type { EmptyView, WiderView } from '../archive/explain-empty.ts';
import { authorName } from '../languages/author-name.ts';
import { tagName } from '../languages/tag-name.ts';
import { t } from '../languages/t.ts';

const conjunction = new Intl.ListFormat(locale);

/** Why a list is empty: "0 of 412 articles. 37 are about Syria, none of them printed until 2018-12-31." */
export function describeEmpty({ filters, archive, lookedThrough, contradiction, wider }: EmptyView): string {
  if (lookedThrough !== null) return t('empty.of-looked-through', { count: lookedThrough });
  const why =
    contradiction === 'no-such-day'
      ? t('empty.no-such-day', datesOf(filters))
      : contradiction === 'nowhere-and-elsewhere'
        ? t('empty.nowhere-else')
        : contradiction === 'filed-twice'
          ? t('empty.filed-once')
          : describeWider(wider);
  return `${t('empty.of-archive', { count: archive })} ${why}`;
}

/** Links out of an empty list: other filters, and a text that says how many articles they find, where that is known. */
export function listSuggestions({
  filters,
  archive,
  contradiction,
  wider,
}: EmptyView): { readonly text: string; readonly filters: Filters }[] {
  const { since, until } = filters;
  const widest =
    wider !== null && isNarrowed(wider.filters)
      ? {
          text: t('empty.without', { ...countOf(wider), what: describeCondition(wider.without) }),
          filters: wider.filters,
        }
      : {
          text: t('empty.whole-archive', { articles: countArticles(archive) }),
          filters: { ...noFilters, sort: filters.sort },
        };
  if (contradiction !== 'no-such-day') return [widest];
  const swapped = { ...filters, since: until, until: since, page: null };
  return [{ text: t('empty.turn-dates', datesOf(swapped)), filters: swapped }, widest];
}

function describeWider(wider: WiderView | null): string {
  if (wider === null) return t('empty.all-conditions');
  const what = describeCondition(wider.without);
  const remaining = listConditions(wider.filters).map(describeCondition);
  if (remaining.length === 0) return t('empty.none-is', { what });
  return t('empty.some-are', { ...countOf(wider), kept: conjunction.format(remaining), what });
}

const countOf = ({ count, isAtLeast }: WiderView) => ({ count, atLeast: String(isAtLeast) });
const datesOf = ({ since, until }: Filters) => ({ since: since ?? '', until: until ?? '' });

/** A condition as a predicate of articles: "about Syria", "printed since 2019-01-01". */
function describeCondition({ name, value }: WiderView['without']): string {
  if (name === 'words') return describeWords(value);
  if (name === 'q') return describeWords([value]);
  if (name === 'since') return t('meets.since', { date: value });
  if (name === 'until') return t('meets.until', { date: value });
  if (name === 'by') return t('meets.by', { name: authorName(value) });
  if (isNamedKind(name)) return t('meets.named', { name: authorName(value) });
  if (name === 'tag') return t('meets.tag', { tag: tagName(value) });
  const { code, name: place } = regionBySlug(value) ?? { code: value, name: value };
  if (code === noPlace) return name === 'filed' ? t('meets.filed-nowhere') : t('meets.about-nowhere');
  return name === 'filed' ? t('meets.filed', { place }) : t('meets.about', { place });
}

/** "found for “a” and “b”"; without words, "found as a phrase". */
function describeWords(words: readonly string[]): string {
  if (words.length === 0) return t('meets.phrase');
  return t('meets.words', { words: conjunction.format(words.map((text) => t('quoted', { text }))) });
}
