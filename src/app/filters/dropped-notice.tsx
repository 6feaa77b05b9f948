import type { Dropped } from '#news/filters/filters.ts';
import { t } from '../languages/t.ts';

/** Says what of an address was left out; nothing where nothing was. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <p className="notice">
      {t('list.left-out', { conditions: dropped.map(({ name, value }) => `${name}=${value}`).join(', ') })}
    </p>
  );
}
