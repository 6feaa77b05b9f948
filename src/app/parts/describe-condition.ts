import type { Condition } from '#news/conditions.ts';
import { noPlace } from '#news/region.ts';
import { regionBySlug } from '#news/regions.ts';

type Words = { readonly [Name in Condition['name']]: (value: string) => string };

const nameOf = (slug: string) => regionBySlug(slug)?.name ?? slug;
const placeOf = (slug: string) => (regionBySlug(slug)?.code === noPlace ? 'no stated place' : nameOf(slug));

const names: Words = {
  about: (slug) => `About ${nameOf(slug)}`,
  filed: (slug) => `Filed from ${nameOf(slug)}`,
  tag: (tag) => `Tagged ${tag}`,
  since: (date) => `Since ${date}`,
  until: (date) => `Until ${date}`,
};

const descriptions: Words = {
  about: (slug) => `about ${placeOf(slug)}`,
  filed: (slug) => `filed from ${placeOf(slug)}`,
  tag: (tag) => `tagged ${tag}`,
  since: (date) => `printed since ${date}`,
  until: (date) => `printed until ${date}`,
};

/** "About Syria", "Since 2019-01-01": a condition by itself. */
export function nameCondition({ name, value }: Condition): string {
  return names[name](value);
}

/** What articles that meet it are: "about Syria", "printed since 2019-01-01". */
export function describeCondition({ name, value }: Condition): string {
  return descriptions[name](value);
}
