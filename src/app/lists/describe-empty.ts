import { locale } from 'virtual:language';
import { listConditions } from '#news/filters/conditions.ts';
import { isNarrowed, noFilters, type Filters } from '#news/filters/filters.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { countArticles } from '../languages/count-articles.ts';
import type { EmptyView, WiderView } from '../archive/explain-empty.ts';
import { say } from '../languages/say.ts';

const all = new Intl.ListFormat(locale);

/** "0 of 412 articles. 37 are about Syria, none of them printed until 2018-12-31." */
export function describeEmpty({ filters, archive, lookedThrough, contradiction, wider }: EmptyView): string {
  if (lookedThrough !== null) return say('empty.of-looked-through', { count: lookedThrough });
  const why =
    contradiction === 'no-such-day'
      ? say('empty.no-such-day', datesOf(filters))
      : contradiction === 'nowhere-and-elsewhere'
        ? say('empty.nowhere-else')
        : contradiction === 'filed-twice'
          ? say('empty.filed-once')
          : describeWider(wider);
  return `${say('empty.of-archive', { count: archive })} ${why}`;
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
      ? { text: say('empty.without', { ...countOf(wider), what: describe(wider.without) }), filters: wider.filters }
      : {
          text: say('empty.whole-archive', { articles: countArticles(archive) }),
          filters: { ...noFilters, sort: filters.sort },
        };
  if (contradiction !== 'no-such-day') return [way];
  const turned = { ...filters, since: until, until: since, page: null };
  return [{ text: say('empty.turn-dates', datesOf(turned)), filters: turned }, way];
}

function describeWider(wider: WiderView | null): string {
  if (wider === null) return say('empty.all-conditions');
  const what = describe(wider.without);
  const kept = listConditions(wider.filters).map(describe);
  if (kept.length === 0) return say('empty.none-is', { what });
  return say('empty.some-are', { ...countOf(wider), kept: all.format(kept), what });
}

const countOf = ({ count, isAtLeast }: WiderView) => ({ count, atLeast: String(isAtLeast) });
const datesOf = ({ since, until }: Filters) => ({ since: since ?? '', until: until ?? '' });

/** What articles that meet it are: "about Syria", "printed since 2019-01-01". */
function describe({ name, value }: WiderView['without']): string {
  if (name === 'words') return describeWords(value);
  if (name === 'q') return describeWords([value]);
  if (name === 'since') return say('meets.since', { date: value });
  if (name === 'until') return say('meets.until', { date: value });
  if (name === 'tag') return say('meets.tag', { tag: value });
  const { code, name: place } = regionBySlug(value) ?? { code: value, name: value };
  if (code === noPlace) return name === 'filed' ? say('meets.filed-nowhere') : say('meets.about-nowhere');
  return name === 'filed' ? say('meets.filed', { place }) : say('meets.about', { place });
}

/** "found for “a” and “b”"; of no words that they stand together. */
function describeWords(words: readonly string[]): string {
  if (words.length === 0) return say('meets.phrase');
  return say('meets.words', { words: all.format(words.map((text) => say('quoted', { text }))) });
}
