import type { Condition } from '#news/filters/conditions.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { say } from './say.ts';

const nameOf = (slug: string) => regionBySlug(slug)?.name ?? slug;

const names: { readonly [Name in Condition['name']]: (value: string) => string } = {
  q: (words) => say('condition.q', { words }),
  about: (slug) => say('condition.about', { place: nameOf(slug) }),
  filed: (slug) => say('condition.filed', { place: nameOf(slug) }),
  tag: (tag) => say('condition.tag', { tag }),
  since: (date) => say('condition.since', { date }),
  until: (date) => say('condition.until', { date }),
};

/** "About Syria", "Since 2019-01-01": a condition by itself. */
export function nameCondition({ name, value }: Condition): string {
  return names[name](value);
}
