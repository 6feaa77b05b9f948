import type { Condition } from '#news/conditions.ts';
import { regionBySlug } from '#news/regions.ts';

const nameOf = (slug: string) => regionBySlug(slug)?.name ?? slug;

const names: { readonly [Name in Condition['name']]: (value: string) => string } = {
  q: (words) => `With “${words}”`,
  about: (slug) => `About ${nameOf(slug)}`,
  filed: (slug) => `Filed from ${nameOf(slug)}`,
  tag: (tag) => `Tagged ${tag}`,
  since: (date) => `Since ${date}`,
  until: (date) => `Until ${date}`,
};

/** "About Syria", "Since 2019-01-01": a condition by itself. */
export function nameCondition({ name, value }: Condition): string {
  return names[name](value);
}
