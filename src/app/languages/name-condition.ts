import type { Condition } from '#news/filters/conditions.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import { authorName } from './author-name.ts';
import { tagName } from './tag-name.ts';
import { t } from './t.ts';

const nameOf = (slug: string) => regionBySlug(slug)?.name ?? slug;

const names: { readonly [Name in Condition['name']]: (value: string) => string } = {
  q: (words) => t('condition.q', { words }),
  about: (slug) => t('condition.about', { place: nameOf(slug) }),
  filed: (slug) => t('condition.filed', { place: nameOf(slug) }),
  by: (slug) => t('condition.by', { name: authorName(slug) }),
  person: (slug) => t('condition.person', { name: authorName(slug) }),
  organisation: (slug) => t('condition.person', { name: authorName(slug) }),
  tag: (tag) => t('condition.tag', { tag: tagName(tag) }),
  since: (date) => t('condition.since', { date }),
  until: (date) => t('condition.until', { date }),
};

/** "About Syria", "Since 2019-01-01": a condition on its own. */
export function nameCondition({ name, value }: Condition): string {
  return names[name](value);
}
