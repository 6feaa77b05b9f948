import type { Summary } from '#news/article/article.ts';
import { sortDate } from '#news/article/sort-date.ts';
import { regionByCode, regionBySlug, type Region } from '#news/regions/regions.ts';

/** Articles about one world region: the first with its standfirst, the others as headlines. */
interface RegionBlock {
  readonly region: Region;
  readonly items: readonly Summary[];
}

/** The tiers of the front page. Each article is in one of them, once. */
export interface FrontTiers {
  readonly lead: readonly Summary[];
  /** Beside the lead. */
  readonly seconds: readonly Summary[];
  /** A row below both. */
  readonly row: readonly Summary[];
  readonly blocks: readonly RegionBlock[];
  /** What is left, as headlines. */
  readonly others: readonly Summary[];
}

const sizes = { seconds: 3, row: 4, block: 4, blocks: 4 };
/** Fewer make no tier of their own. */
const least = { row: 3, forBlocks: 12, block: 3, blocks: 2 };

/**
 * Arranges the start of the list of all articles in tiers: the lead, three beside it, a row of four, then blocks of world
 * regions with three articles or more, if there are two such regions and twelve articles, and the others as headlines. The order
 * within a tier is that of the list.
 *
 * @param items The lead, then the newest articles (ListView.items).
 */
export function arrangeFront(items: readonly Summary[]): FrontTiers {
  const lead = items.slice(0, 1);
  const seconds = items.slice(1, 1 + sizes.seconds);
  const below = items.slice(1 + sizes.seconds);
  const row = below.length < least.row ? [] : below.slice(0, sizes.row);
  const rest = below.slice(row.length);
  const blocks = items.length < least.forBlocks ? [] : findBlocks(rest);
  const inBlocks = new Set(blocks.flatMap((block) => block.items));
  return { lead, seconds, row, blocks, others: rest.filter((item) => !inBlocks.has(item)) };
}

function findBlocks(items: readonly Summary[]): readonly RegionBlock[] {
  const worldOf = ({ about: [code = ''] }: Summary) => regionByCode(code)?.world ?? '';
  const blocks = [...new Set(items.map(worldOf))].flatMap((world) => {
    const region = regionBySlug(world);
    const some = items.filter((item) => worldOf(item) === world);
    return region === null || some.length < least.block ? [] : [{ region, items: some.slice(0, sizes.block) }];
  });
  return blocks.length < least.blocks ? [] : blocks.slice(0, sizes.blocks);
}

/** Articles in a row that have one day, `2022-01-19`; null is that of those without a date. */
export function groupByDay(items: readonly Summary[]): readonly (readonly [day: string | null, items: Summary[]])[] {
  const days: (readonly [string | null, Summary[]])[] = [];
  for (const item of items) {
    const { date } = sortDate(item);
    const last = days.at(-1);
    if (last?.[0] === date) last[1].push(item);
    else days.push([date, [item]]);
  }
  return days;
}
