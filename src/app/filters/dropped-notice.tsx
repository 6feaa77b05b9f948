import type { Dropped } from '#news/filters/filters.ts';
import { say } from '../languages/say.ts';

/** Says what of an address was left out; nothing where nothing was. */
export function DroppedNotice({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <p className="notice">
      {say('list.left-out', { conditions: dropped.map(({ name, value }) => `${name}=${value}`).join(', ') })}
    </p>
  );
}
