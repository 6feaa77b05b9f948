import { locale } from 'virtual:language';
import { listConditions } from '#news/filters/conditions.ts';
import { isNarrowed, noFilters, type Filters } from '#news/filters/filters.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { countArticles } from '../languages/count-articles.ts';
import type { EmptyView, WiderView } from '../archive/explain-empty.ts';
import { t } from '../languages/t.ts';

const all = new Intl.ListFormat(locale);

/** "0 of 412 articles. 37 are about Syria, none of them printed until 2018-12-31." */
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

/** The ways out of an empty view: each says how many articles it leads to, where that is known. */
export function listWaysOut({
  filters,
  archive,
  contradiction,
  wider,
}: EmptyView): { readonly text: string; readonly filters: Filters }[] {
  const { since, until } = filters;
  const way =
    wider !== null && isNarrowed(wider.filters)
      ? { text: t('empty.without', { ...countOf(wider), what: describe(wider.without) }), filters: wider.filters }
      : {
          text: t('empty.whole-archive', { articles: countArticles(archive) }),
          filters: { ...noFilters, sort: filters.sort },
        };
  if (contradiction !== 'no-such-day') return [way];
  const turned = { ...filters, since: until, until: since, page: null };
  return [{ text: t('empty.turn-dates', datesOf(turned)), filters: turned }, way];
}

function describeWider(wider: WiderView | null): string {
  if (wider === null) return t('empty.all-conditions');
  const what = describe(wider.without);
  const kept = listConditions(wider.filters).map(describe);
  if (kept.length === 0) return t('empty.none-is', { what });
  return t('empty.some-are', { ...countOf(wider), kept: all.format(kept), what });
}

const countOf = ({ count, isAtLeast }: WiderView) => ({ count, atLeast: String(isAtLeast) });
const datesOf = ({ since, until }: Filters) => ({ since: since ?? '', until: until ?? '' });

/** What articles that meet it are: "about Syria", "printed since 2019-01-01". */
function describe({ name, value }: WiderView['without']): string {
  if (name === 'words') return describeWords(value);
  if (name === 'q') return describeWords([value]);
  if (name === 'since') return t('meets.since', { date: value });
  if (name === 'until') return t('meets.until', { date: value });
  if (name === 'tag') return t('meets.tag', { tag: value });
  const { code, name: place } = regionBySlug(value) ?? { code: value, name: value };
  if (code === noPlace) return name === 'filed' ? t('meets.filed-nowhere') : t('meets.about-nowhere');
  return name === 'filed' ? t('meets.filed', { place }) : t('meets.about', { place });
}

/** "found for “a” and “b”"; of no words that they stand together. */
function describeWords(words: readonly string[]): string {
  if (words.length === 0) return t('meets.phrase');
  return t('meets.words', { words: all.format(words.map((text) => t('quoted', { text }))) });
}
