import type { Dropped } from '#news/filters/filters.ts';
import { t } from '../languages/t.ts';

/** A notice of the conditions in the address that were ignored because they mean nothing. Renders nothing without any. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <p className="notice">
      {t('list.left-out', { conditions: dropped.map(({ name, value }) => `${name}=${value}`).join(', ') })}
    </p>
  );
}
